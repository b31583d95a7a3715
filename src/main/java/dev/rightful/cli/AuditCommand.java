package dev.rightful.cli;

import dev.rightful.Vocabulary;
import dev.rightful.audit.Audit;
import dev.rightful.audit.AuditException;
import dev.rightful.audit.Run;
import dev.rightful.cli.CheckCommand.FailOn;
import dev.rightful.cli.CheckCommand.Judging;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.input.Limits;
import dev.rightful.input.TopologyReader;
import dev.rightful.report.Visible;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Language;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.summary.Summary;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges a portfolio of any size. */
final class AuditCommand implements Command {

    private static final Flag OUT = Flag.of("--out", "DIRECTORY", "Where the results go; it is made if need be.");
    private static final Flag JOBS = Flag.of("--jobs", "N",
            "How many threads judge; without it, as many as there are processors.");
    private static final Flag RESUME = Flag.of("--resume", "Go on with an audit that was interrupted.");
    private static final Flag OVERWRITE = Flag.of("--overwrite", "Replace what another audit left in the directory.");
    private static final Flag ALLOW_EMPTY = Flag.of("--allow-empty", "Be content when there is nothing to audit.");
    private static final Flag QUIET = Flag.of("--quiet", "Do not tell how far it is.");
    private static final Flag MAX_BYTES = Flag.of(LimitFlags.MAX_BYTES.name(), "N",
            "Refuse documents that are larger, by themselves or on their line; without it, than 64 MiB.");

    /** Many documents are in work at a time, so that fewer bytes are allowed for each than where there is one. */
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_JOBS = 1024;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String operands() {
        return "FILE|DIRECTORY|PATTERN|-…";
    }

    @Override
    public String summary() {
        return "Judge a portfolio of any size: directories, NDJSON, also packed with gzip.";
    }

    @Override
    public String codes() {
        return "results.ndjson has a report on each line, in the order of the documents; errors.ndjson has what could "
                + "not be judged, and summary.html, .md, .json and .csv what it all comes to. One that is interrupted "
                + "goes on with --resume.";
    }

    @Override
    public List<Flag> flags() {
        List<Flag> flags = new ArrayList<>(List.of(OUT, JOBS, RESUME, OVERWRITE, CheckCommand.AS_OF,
                CheckCommand.READING, CheckCommand.ASSUME_PLANNED, CheckCommand.EDITION, CheckCommand.FAIL_ON,
                CommonFlags.LANG, CommonFlags.ONTOLOGY, ALLOW_EMPTY, QUIET, MAX_BYTES));
        flags.addAll(LimitFlags.ALL.subList(1, LimitFlags.ALL.size()));
        return List.copyOf(flags);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        if (arguments.operands().isEmpty()) {
            throw new Failure("audit what? Name directories, files, patterns, or - for standard input");
        }
        Path out = out(arguments);
        Audit.Existing existing = existing(arguments);
        int jobs = jobs(arguments);
        FailOn failOn = CheckCommand.failOn(arguments);
        Judging judging = CheckCommand.judging(arguments, surroundings);
        Limits limits =
                arguments.has(MAX_BYTES) ? judging.limits() : judging.limits().withMaxBytes(MOST_BYTES);
        Rights rights = judging.agreement().rights().unpacked();
        Phrasebook phrasebook = judging.agreement().phrasebook().unpacked();
        Run run = new Run(arguments.operands(), described(arguments, limits, rights),
                new TopologyReader(Vocabulary.of(rights), limits), limits, rights, phrasebook,
                english(phrasebook), judging.optionsOn(), judging.reading(), arguments.has(CheckCommand.ASSUME_PLANNED),
                judging.today(), Failure::line, jobs);
        Console console = new Console(surroundings);
        try (AuditProgress progress = AuditProgress.of(surroundings, arguments.has(QUIET), arguments.operands(), out)) {
            Audit.Outcome outcome = new Audit(run, out, progress).run(existing, surroundings.in());
            progress.clear();
            tell(outcome, phrasebook, out, surroundings);
            return concluded(outcome, failOn, arguments.has(ALLOW_EMPTY), console);
        } catch (AuditException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private static Path out(Arguments arguments) throws Failure {
        String out = arguments.findValue(OUT);
        if (out == null || out.isEmpty()) {
            throw new Failure("audit needs --out DIRECTORY for what it finds");
        }
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            throw new Failure("--out is a directory, \"%s\" is no path".formatted(out), e);
        }
    }

    private static Audit.Existing existing(Arguments arguments) throws Failure {
        if (arguments.has(RESUME) && arguments.has(OVERWRITE)) {
            throw new Failure("--resume and --overwrite exclude each other");
        }
        return arguments.has(RESUME) ? Audit.Existing.RESUME
                : arguments.has(OVERWRITE) ? Audit.Existing.OVERWRITE
                : Audit.Existing.REFUSE;
    }

    private static int jobs(Arguments arguments) throws Failure {
        String text = arguments.findValue(JOBS);
        if (text == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        try {
            int jobs = Integer.parseInt(text);
            if (jobs >= 1 && jobs <= MOST_JOBS) {
                return jobs;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is too small.
        }
        throw new Failure("--jobs is a number of threads from 1 to %d, was \"%s\"".formatted(MOST_JOBS, text));
    }

    /** Everything that may change a result, so that an audit is not resumed as another one. */
    private static Map<String, String> described(Arguments arguments, Limits limits, Rights rights) {
        Map<String, String> described = new LinkedHashMap<>();
        described.put("version", Program.version());
        described.put("agreement", hash(rights.toBytes()));
        for (Flag flag : List.of(CheckCommand.AS_OF, CheckCommand.READING, CheckCommand.ASSUME_PLANNED,
                CheckCommand.EDITION, CommonFlags.LANG)) {
            String value = arguments.findValue(flag);
            if (value != null) {
                described.put(flag.name(), value);
            }
        }
        described.put("limits", limits.toString());
        return described;
    }

    private static String hash(byte[] bytes) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The texts by which facts are recognised whatever the language of the results. */
    private static Phrasebook english(Phrasebook phrasebook) {
        return phrasebook.language() == Language.EN
                ? phrasebook
                : BuiltIn.phrasebook(Language.EN.tag()).unpacked();
    }

    private static void tell(Audit.Outcome outcome, Phrasebook phrasebook, Path out, Surroundings surroundings)
            throws Failure {
        Summary summary = outcome.summary();
        Printing.print(surroundings, to -> to
                .append(phrasebook.word("audit-counts",
                        Map.of("documents", summary.documents(), "failed", summary.errors().count())))
                .append('\n')
                .append(counted("topologies", summary.topologies(), phrasebook))
                .append(counted("audit-portfolio", outcome.across().total(), phrasebook))
                .append(Visible.of(out.resolve("summary.html").toString()))
                .append('\n'));
    }

    private static String counted(String what, VerdictCounts counts, Phrasebook phrasebook) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.GRANTED)) {
            if (verdict != Verdict.GRANTED || counts.of(verdict) > 0) {
                parts.add(phrasebook.word("count-" + verdict.word(), Map.of("count", counts.of(verdict))));
            }
        }
        return "%s: %s\n".formatted(phrasebook.word(what), String.join(", ", parts));
    }

    private static ExitCode concluded(Audit.Outcome outcome, FailOn failOn, boolean allowsEmpty, Console console) {
        Summary summary = outcome.summary();
        long failed = summary.errors().count();
        if (failed > 0) {
            console.conclude("%d of %d documents could not be judged".formatted(failed, summary.documents()));
            return ExitCode.FAILED;
        }
        if (summary.documents() == 0) {
            if (allowsEmpty) {
                return ExitCode.GRANTED;
            }
            console.conclude("there was nothing to audit");
            return ExitCode.NOTHING;
        }
        VerdictCounts across = outcome.across().total();
        Verdict worst = worst(summary.topologies()).worse(worst(across));
        ExitCode code = failOn.applied(ExitCode.of(worst));
        if (code != ExitCode.GRANTED) {
            long count = summary.topologies().of(worst);
            long together = across.of(worst);
            console.conclude("%d of %d topologies %s %s%s".formatted(count, summary.documents(),
                    count == 1 ? "is" : "are", worst.word(),
                    together == 0 ? "" : ", and %d findings across topologies".formatted(together)));
        }
        return code;
    }

    private static Verdict worst(VerdictCounts topologies) {
        return topologies.of(Verdict.VIOLATED) > 0 ? Verdict.VIOLATED
                : topologies.of(Verdict.UNDETERMINED) > 0 ? Verdict.UNDETERMINED
                : Verdict.GRANTED;
    }
}
