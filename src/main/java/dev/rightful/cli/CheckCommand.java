package dev.rightful.cli;

import dev.rightful.Formats;
import dev.rightful.SecondOpinion;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.input.Input;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.input.Syntax;
import dev.rightful.model.Topology;
import dev.rightful.report.Presentation;
import dev.rightful.rights.Rights;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges topologies and prints reports. */
final class CheckCommand implements Command {

    static final Flag FORMAT = Flag.repeatable("--format", "FORMAT[=PATH]",
            "Write " + Arguments.either(Formats.names()) + ", to standard output or to a file; without it, "
                    + Formats.DEFAULT + ".");
    static final Flag AS_OF = Flag.of("--as-of", "DATE",
            "Judge at this day instead of the document's asOf, or today (UTC).");
    static final Flag READING = Flag.of("--reading", "strict|lenient",
            "Answer open questions for the worse or the better.");
    static final Flag ASSUME_PLANNED = Flag.of("--assume-planned",
            "Count planned licences and permissions as held.");
    static final Flag EDITION = Flag.of("--edition", "ID",
            "Judge every site under this edition.");
    static final Flag FAIL_ON = Flag.of("--fail-on", "violated|undetermined|never",
            "End with 1 only when something is violated, also when it is undetermined, or never.");
    static final Flag WAIVERS = Flag.of("--waivers", "FILE", "Let findings not count for which somebody answers.");
    static final Flag BASELINE = Flag.of("--baseline", "FILE", "Let only findings count that are new or got worse.");
    static final Flag UPDATE_BASELINE = Flag.of("--update-baseline", "Write what is found into the baseline.");
    private static final Flag ALLOW_EMPTY = Flag.of("--allow-empty", "Be content when there is nothing to check.");
    static final Flag QUIET = Flag.of("--quiet", "Print one line for each topology.");
    private static final Flag VERBOSE = Flag.of("--verbose",
            "Also print what the clauses say, every operation and every site.");
    static final Flag NO_COLOR = Flag.of("--no-color", "Do without colour, as with NO_COLOR.");
    static final Flag CROSS_CHECK = Flag.of("--cross-check",
            "Judge everything a second time, by the slow reference; end with 2 where the two disagree.");

    /** The flags that bear on a verdict. */
    static final List<Flag> BEARING = LimitFlags.and(AS_OF, READING, ASSUME_PLANNED, EDITION, CommonFlags.ONTOLOGY);

    static final List<Flag> FLAGS = LimitFlags.and(FORMAT, AS_OF, READING, ASSUME_PLANNED, EDITION, FAIL_ON, WAIVERS,
            BASELINE, UPDATE_BASELINE, CommonFlags.LANG, CommonFlags.ONTOLOGY, CROSS_CHECK, ALLOW_EMPTY, QUIET, VERBOSE,
            NO_COLOR);

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String operands() {
        return "FILE|DIRECTORY|-…";
    }

    @Override
    public String summary() {
        return "Judge topologies and print a report of each.";
    }

    @Override
    public List<Flag> flags() {
        return FLAGS;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        if (arguments.operands().isEmpty()) {
            throw new Failure("check what? Name a file, a directory, or - for standard input");
        }
        if (arguments.has(CROSS_CHECK) && !RdfLibraries.areVisible()) {
            return RdfLibraries.run(name(), arguments.words());
        }
        Judging judging = judging(arguments, surroundings);
        FailOn failOn = failOn(arguments);
        if (arguments.has(QUIET) && arguments.has(VERBOSE)) {
            throw new Failure("--quiet and --verbose exclude each other");
        }
        List<Format> formats = Format.read(arguments, FORMAT, Formats.names());
        List<Input> inputs = Inputs.expand(arguments.operands(), surroundings.in());
        boolean several = isSeveral(arguments.operands(), inputs);
        ExitCode empty = arguments.has(ALLOW_EMPTY) ? ExitCode.GRANTED : ExitCode.NOTHING;
        boolean triages = triages(arguments);
        Triaging triaging = triages ? Triaging.read(arguments, judging.agreement().rights()) : null;
        SecondOpinion second = arguments.has(CROSS_CHECK)
                ? RdfLibraries.crossCheck(arguments.values(CommonFlags.ONTOLOGY))
                : null;
        try (CheckRun run = new CheckRun(judging, second, empty, triaging, surroundings)) {
            for (Format format : formats) {
                Presentation presentation = presentation(format, arguments, surroundings, judging.agreement(), failOn,
                        triages);
                run.write(Formats.writer(format.name(), presentation), format.path(), several);
            }
            if (hasEmpty(arguments.operands(), inputs)) {
                run.addNothing();
            }
            return run.check(inputs, failOn);
        }
    }

    /**
     * How the documents of a run are to be judged.
     *
     * @param agreement against which agreement
     * @param limits how much they may hold
     * @param optionsOn when, and how open questions are answered, given what tells the day that stands for today
     * @param reading how open questions are answered
     * @param clock tells that day
     */
    record Judging(Library.Agreement agreement, Limits limits,
            BiFunction<Topology, Supplier<LocalDate>, Options> optionsOn,
            Reading reading, Clock clock) {

        /** When, and how open questions are answered. */
        Function<Topology, Options> options() {
            return topology -> optionsOn.apply(topology, this::today);
        }

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
    }

    /** From which verdict on a run fails. */
    enum FailOn {
        /** The code tells violated from undetermined. */
        UNSAID, VIOLATED, UNDETERMINED, NEVER;

        ExitCode applied(ExitCode code) {
            return switch (this) {
                case UNSAID -> code;
                case VIOLATED -> code == ExitCode.UNDETERMINED ? ExitCode.GRANTED : code;
                case UNDETERMINED -> code == ExitCode.UNDETERMINED ? ExitCode.VIOLATED : code;
                case NEVER -> code == ExitCode.VIOLATED || code == ExitCode.UNDETERMINED ? ExitCode.GRANTED : code;
            };
        }

        /** The verdicts that end a run with another code than that of success. */
        Set<Verdict> failing() {
            return switch (this) {
                case UNSAID, UNDETERMINED -> Set.of(Verdict.VIOLATED, Verdict.UNDETERMINED);
                case VIOLATED -> Set.of(Verdict.VIOLATED);
                case NEVER -> Set.of();
            };
        }
    }

    /** Opens the agreement and reads the flags that bear on verdicts. */
    static Judging judging(Arguments arguments, Surroundings surroundings) throws Failure {
        Limits limits = LimitFlags.limits(arguments);
        LocalDate asOf = Days.find(arguments, AS_OF);
        String word = arguments.findChoice(READING, List.of("strict", "lenient"));
        Reading reading = word == null ? Reading.OPEN : word.equals("strict") ? Reading.STRICT : Reading.LENIENT;
        Library.Agreement agreement = CommonFlags.agreement(arguments, surroundings);
        String edition = edition(arguments, agreement.rights());
        boolean assumePlanned = arguments.has(ASSUME_PLANNED);
        return new Judging(agreement, limits, (topology, today) -> {
            LocalDate stated = asOf == null ? topology.asOf() : asOf;
            return new Options(stated == null ? today.get() : stated, reading, assumePlanned, edition);
        }, reading, surroundings.clock());
    }

    /** Whether not every finding may count. */
    static boolean triages(Arguments arguments) {
        return arguments.has(WAIVERS) || arguments.has(BASELINE) || arguments.has(UPDATE_BASELINE);
    }

    /** From which verdict on a run fails. */
    static FailOn failOn(Arguments arguments) throws Failure {
        String word = arguments.findChoice(FAIL_ON, List.of("violated", "undetermined", "never"));
        if (word == null) {
            return FailOn.UNSAID;
        }
        return switch (word) {
            case "violated" -> FailOn.VIOLATED;
            case "undetermined" -> FailOn.UNDETERMINED;
            default -> FailOn.NEVER;
        };
    }

    private static @Nullable String edition(Arguments arguments, Rights rights) throws Failure {
        List<String> editions = new ArrayList<>();
        rights.editions().forEach(edition -> editions.add(edition.id()));
        return arguments.findChoice(EDITION, editions);
    }

    private static Presentation presentation(Format format, Arguments arguments, Surroundings surroundings,
            Library.Agreement agreement, FailOn failOn, boolean triages) {
        Presentation.Detail detail = arguments.has(QUIET) ? Presentation.Detail.QUIET
                : arguments.has(VERBOSE) ? Presentation.Detail.VERBOSE
                : Presentation.Detail.NORMAL;
        return new Presentation(agreement.rights(), agreement.phrasebook(), failOn.failing(), detail,
                format.isColoured(arguments, NO_COLOR, surroundings), format.width(surroundings), triages);
    }

    private static boolean isSeveral(List<String> operands, List<Input> inputs) {
        return operands.size() > 1 || inputs.size() != 1 || isDirectory(operands.get(0))
                || (inputs.get(0) instanceof Input.Found found && found.syntax() == Syntax.NDJSON);
    }

    /** Whether one of the operands stands for no document at all. */
    private static boolean hasEmpty(List<String> operands, List<Input> inputs) {
        if (inputs.isEmpty()) {
            return true;
        }
        return operands.size() > 1 && operands.stream()
                .anyMatch(each -> isDirectory(each)
                        && Inputs.expand(List.of(each), InputStream.nullInputStream()).isEmpty());
    }

    private static boolean isDirectory(String operand) {
        try {
            return !operand.equals("-") && Files.isDirectory(Path.of(operand));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
