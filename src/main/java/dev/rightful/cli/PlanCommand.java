package dev.rightful.cli;

import dev.rightful.LicenceCheck;
import dev.rightful.cli.CheckCommand.Judging;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Verdict;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.PriceList;
import dev.rightful.plan.PriceReader;
import dev.rightful.report.CsvPlan;
import dev.rightful.report.JsonPlan;
import dev.rightful.report.PlanReport;
import dev.rightful.report.Presentation;
import dev.rightful.report.TextPlan;
import dev.rightful.rights.LicenceKind;
import dev.rightful.rights.Rights;
import dev.rightful.workbook.PlanWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which licences a topology needs, owns and lacks. */
final class PlanCommand implements Command {

    private static final String WORKBOOK = "xlsx";
    private static final List<String> FORMATS = List.of("text", "json", "csv", WORKBOOK);
    private static final Flag FORMAT = Flag.repeatable("--format", "FORMAT[=PATH]",
            "Write " + Arguments.either(FORMATS) + ", to standard output or to a file; without it, text.");
    private static final Flag PRICES = Flag.of("--prices", "FILE",
            "Add amounts from a CSV price list with the columns product, unit price and currency.");
    private static final Flag FAIL_ON = Flag.of("--fail-on", "violated|undetermined|never",
            "End with 1 only when something is missing, also when that is undetermined, or never.");
    private static final Flag QUIET = Flag.of("--quiet", "Print one line.");
    private static final Flag VERBOSE = Flag.of("--verbose", "Also print all that needs each licence.");

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String operands() {
        return "FILE|-";
    }

    @Override
    public String summary() {
        return "Tell which licences a topology needs, owns and lacks, what for, and what they cost.";
    }

    @Override
    public String codes() {
        return "The exit code is 0 when no licence is missing, 1 when some are, 4 when that is undetermined.";
    }

    @Override
    public List<Flag> flags() {
        return LimitFlags.and(PRICES, FORMAT, CheckCommand.AS_OF, CheckCommand.READING, CheckCommand.ASSUME_PLANNED,
                CheckCommand.EDITION, FAIL_ON, CommonFlags.LANG, CommonFlags.ONTOLOGY, QUIET, VERBOSE,
                CheckCommand.NO_COLOR);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        if (arguments.operands().size() != 1) {
            throw new Failure("plan takes one file, or - for standard input; was given %s"
                    .formatted(arguments.operands().isEmpty() ? "none" : String.join(" ", arguments.operands())));
        }
        if (arguments.has(QUIET) && arguments.has(VERBOSE)) {
            throw new Failure("--quiet and --verbose exclude each other");
        }
        CheckCommand.FailOn failOn = CheckCommand.failOn(arguments);
        List<Format> formats = Format.read(arguments, FORMAT, FORMATS);
        for (Format format : formats) {
            if (format.name().equals(WORKBOOK) && format.path() == null && surroundings.outIs().isTerminal()) {
                throw new Failure("xlsx is no text for a terminal; --format xlsx=PATH writes a file");
            }
        }
        Judging judging = CheckCommand.judging(arguments, surroundings);
        LicenceCheck check = new LicenceCheck(judging.agreement().rights(), judging.limits());
        PriceList prices = prices(arguments, judging.agreement().rights());
        OneTopology one = OneTopology.read(this, arguments.operands(), check, surroundings).get(0);
        Options options = judging.options().apply(one.topology());
        LicencePlan plan = check.plan(one.topology(), options, prices);
        PlanReport report = new PlanReport(one.source(), plan, judging.agreement().rights(),
                judging.agreement().phrasebook());
        Presentation.Detail detail = arguments.has(QUIET) ? Presentation.Detail.QUIET
                : arguments.has(VERBOSE) ? Presentation.Detail.VERBOSE
                : Presentation.Detail.NORMAL;
        Format.writeAll(formats, (format, destination) -> {
            switch (format.name()) {
                case "json" -> destination.write(new JsonPlan(report)::write);
                case "csv" -> destination.write(new CsvPlan(report)::write);
                case WORKBOOK -> destination.writeBytes(new PlanWorkbook(report)::write);
                default -> destination.write(new TextPlan(report, detail,
                        format.isColoured(arguments, CheckCommand.NO_COLOR, surroundings),
                        format.width(surroundings))::write);
            }
        }, surroundings);
        ExitCode code = failOn.applied(ExitCode.of(plan.verdict()));
        if (code != ExitCode.GRANTED) {
            new Console(surroundings).conclude(plan.verdict() == Verdict.VIOLATED
                    ? "%s lacks licences on %s".formatted(one.source(), options.asOf())
                    : "%s may lack licences on %s".formatted(one.source(), options.asOf()));
        }
        return code;
    }

    private static @Nullable PriceList prices(Arguments arguments, Rights rights) throws Failure {
        String file = arguments.findValue(PRICES);
        if (file == null) {
            return null;
        }
        List<String> kinds = rights.licenceKinds().stream().map(LicenceKind::id).toList();
        PriceReader.Result result;
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            result = PriceReader.read(in, kinds);
        } catch (IOException | InvalidPathException e) {
            throw new Failure("%s cannot be read: %s".formatted(file, reason(file, e)), e);
        }
        return switch (result) {
            case PriceReader.Result.Read read -> read.prices();
            case PriceReader.Result.Refused refused -> throw new Failure(refused.problems()
                    .stream()
                    .map(each -> "%s:%d:%d: %s".formatted(file, each.line(), each.column(), each.message()))
                    .toList(), "%s is no price list that can be used".formatted(file));
        };
    }

    private static String reason(String file, Exception e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "access is denied";
            case InvalidPathException invalid -> "this is no path";
            default -> Files.isDirectory(Path.of(file)) ? "it is a directory" : String.valueOf(e.getMessage());
        };
    }
}
