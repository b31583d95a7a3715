package dev.rightful.cli;

import dev.rightful.LicenceCheck;
import dev.rightful.change.Comparison;
import dev.rightful.cli.CheckCommand.Judging;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.report.ComparisonReport;
import dev.rightful.report.ComparisonReport.Side;
import dev.rightful.report.JsonComparison;
import dev.rightful.report.TextComparison;
import dev.rightful.rights.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells which verdicts differ between two designs, or between two editions or days for one. */
final class CompareCommand implements Command {

    private static final Flag EDITION = Flag.repeatable("--edition", "ID",
            "Judge every site under this edition; given twice, the first file under the first one and the second (or "
                    + "the same) under the second.");
    private static final Flag AS_OF = Flag.repeatable("--as-of", "DATE",
            "Judge at this day instead of the document's asOf, or today (UTC); may be given twice likewise.");
    private static final Flag FAIL_ON = Flag.of("--fail-on", "violated|undetermined|never",
            "End with 1 only when the second is violated, also when it is undetermined, or never.");
    private static final Flag QUIET = Flag.of("--quiet", "Print one line for what differs.");

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String operands() {
        return "FILE|- [FILE|-]";
    }

    @Override
    public String summary() {
        return "Tell which verdicts differ between two designs, or two editions or days for one.";
    }

    @Override
    public String codes() {
        return "The exit code is that of the second verdict, as check would end.";
    }

    @Override
    public List<Flag> flags() {
        return LimitFlags.and(EDITION, AS_OF, CheckCommand.FORMAT, CheckCommand.READING, CheckCommand.ASSUME_PLANNED,
                FAIL_ON,
                CommonFlags.LANG, CommonFlags.ONTOLOGY, QUIET, CheckCommand.NO_COLOR);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        List<LocalDate> days = days(arguments);
        checkSides(arguments.operands(), arguments.values(EDITION), days);
        CheckCommand.FailOn failOn = CheckCommand.failOn(arguments);
        List<Format> formats = Format.read(arguments, CheckCommand.FORMAT, List.of("text", "json"));
        Judging judging = CheckCommand.judging(arguments, surroundings);
        List<String> editions = arguments.choices(EDITION,
                judging.agreement().rights().editions().stream().map(Edition::id).toList());
        LicenceCheck check = new LicenceCheck(judging.agreement().rights(), judging.limits());
        List<OneTopology> topologies = OneTopology.read(this, arguments.operands(), check, surroundings);
        List<Side> sides = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            OneTopology one = of(topologies, side);
            Options options = judging.options().apply(one.topology());
            options = days.isEmpty() ? options : options.on(of(days, side));
            options = editions.isEmpty() ? options : options.under(of(editions, side));
            sides.add(new Side(one.source(), options.edition()));
            assessments.add(check.judge(one.topology(), options));
        }
        ComparisonReport report = new ComparisonReport(sides.get(0), sides.get(1),
                Comparison.of(assessments.get(0), assessments.get(1)), judging.agreement().rights(),
                judging.agreement().phrasebook());
        Format.writeAll(formats, format -> format.name().equals("json")
                ? new JsonComparison(report)::write
                : new TextComparison(report, arguments.has(QUIET),
                        format.isColoured(arguments, CheckCommand.NO_COLOR, surroundings))::write,
                surroundings);
        ExitCode code = failOn.applied(ExitCode.of(report.comparison().after().verdict()));
        if (code != ExitCode.GRANTED) {
            Side second = report.after();
            new Console(surroundings).conclude("%s is %s%s on %s".formatted(second.source(),
                    report.comparison().after().verdict().word(),
                    second.edition() == null ? "" : " under " + second.edition(), report.comparison().after().asOf()));
        }
        return code;
    }

    /** The first or second of two; where there is only one, that one stands on both sides. */
    private static <T> T of(List<T> values, int side) {
        return values.get(Math.min(side, values.size() - 1));
    }

    private static List<LocalDate> days(Arguments arguments) throws Failure {
        List<LocalDate> days = new ArrayList<>();
        for (String text : arguments.values(AS_OF)) {
            days.add(Days.read(AS_OF, text));
        }
        return days;
    }

    private static void checkSides(List<String> files, List<String> editions, List<LocalDate> days) throws Failure {
        if (files.size() > 2 || editions.size() > 2 || days.size() > 2) {
            throw new Failure("compare takes two files, two of --edition or two of --as-of, was given %d".formatted(
                    Math.max(files.size(), Math.max(editions.size(), days.size()))));
        }
        if (files.isEmpty() || (files.size() < 2 && editions.size() < 2 && days.size() < 2)) {
            throw new Failure("compare what with what? Name two files, or one and two of --edition or --as-of");
        }
    }
}
