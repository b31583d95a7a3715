package dev.rightful.fuzz;

import dev.rightful.Formats;
import dev.rightful.LicenceCheck;
import dev.rightful.LicenceCheck.Checked;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.input.Input;
import dev.rightful.input.Limits;
import dev.rightful.input.Problem;
import dev.rightful.input.Syntax;
import dev.rightful.report.Presentation;
import dev.rightful.report.Presentation.Detail;
import dev.rightful.report.Report;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What holds whatever the bytes of a document are: it is refused with problems that can be shown, or judged and reported. */
final class Readings {

    private static final Rights RIGHTS = BuiltIn.rights();
    private static final Phrasebook PHRASEBOOK = BuiltIn.phrasebook("en");
    private static final LicenceCheck CHECK = new LicenceCheck(RIGHTS, Limits.DEFAULT);
    private static final Options OPTIONS = new Options(LocalDate.of(2024, 3, 1), Reading.OPEN, false, null);
    private static final List<String> FORMATS = List.of("text", "json");

    private Readings() {}

    /** Reads, judges and reports; throws when anything is not as it should be. */
    static void check(byte[] bytes, Syntax syntax) {
        Input input = new Input.Stream("fuzz", syntax, new ByteArrayInputStream(bytes));
        CHECK.check(input, topology -> OPTIONS, checked -> {
            switch (checked) {
                case Checked.Judged judged -> report(judged);
                case Checked.Refused refused -> refused.problems().forEach(Readings::check);
                case Checked.Disputed disputed -> throw new AssertionError("there is no second opinion");
                case Checked.Failed failed -> throw new AssertionError("the program failed", failed.cause());
            }
        });
    }

    private static void check(Problem problem) {
        boolean isShown = problem.line() > 0 && problem.column() > 0 && !problem.message().isEmpty()
                && problem.message().length() < 10_000
                && problem.message().chars().noneMatch(Character::isISOControl);
        if (!isShown) {
            throw new AssertionError("a problem that cannot be shown: " + problem);
        }
    }

    private static void report(Checked.Judged judged) {
        Report report = new Report(judged.source(), judged.topology(), judged.assessment(), RIGHTS, PHRASEBOOK);
        Presentation presentation =
                new Presentation(RIGHTS, PHRASEBOOK, Set.of(Verdict.VIOLATED), Detail.VERBOSE, false, 80);
        for (String format : FORMATS) {
            try {
                Formats.writer(format, presentation).begin(new StringBuilder(), false).add(report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
