package dev.rightful.fuzz;

import dev.rightful.Formats;
import dev.rightful.LicenceCheck;
import dev.rightful.LicenceCheck.Checked;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.input.Input;
import dev.rightful.input.Limits;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
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
                case Checked.Refused refused -> Refusals.check(refused.problems());
                case Checked.Disputed disputed -> throw new AssertionError("there is no second opinion");
                case Checked.Failed failed -> throw new AssertionError("the program failed", failed.cause());
            }
        });
    }

    /** A judgement with findings. */
    static Assessment violated() {
        byte[] bare = "topology: t\nsites: [{ id: a, product: corporate, licensee: x }]\nlicences: []\n"
                .getBytes(StandardCharsets.UTF_8);
        List<Assessment> judged = new ArrayList<>();
        CHECK.check(new Input.Stream("fuzz", Syntax.YAML, new ByteArrayInputStream(bare)), topology -> OPTIONS,
                checked -> judged.add(((Checked.Judged) checked).assessment()));
        return judged.get(0);
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
