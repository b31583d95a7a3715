package dev.rightful.cli;

import dev.rightful.Vocabulary;
import dev.rightful.audit.Audit;
import dev.rightful.audit.AuditException;
import dev.rightful.audit.Run;
import dev.rightful.cli.CheckCommand.FailOn;
import dev.rightful.cli.CheckCommand.Judging;
import dev.rightful.input.Limits;
import dev.rightful.input.TopologyReader;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Language;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.trend.DamagedException;
import dev.rightful.trend.EarlierAudit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges a portfolio of any size. */
final class AuditCommand implements Command {

    private static final Flag OUT = Flag.of("--out", "DIRECTORY", "Where the results go; it is made if need be.");
    private static final Flag JOBS = Flag.of("--jobs", "N",
            "Threads that judge; else one for each processor.");
    private static final Flag RESUME = Flag.of("--resume", "Go on with an audit that was interrupted.");
    private static final Flag OVERWRITE = Flag.of("--overwrite", "Replace what another audit left in the directory.");
    private static final Flag SINCE = Flag.of("--since", "PREVIOUS",
            "Tell what changed since an audit: its directory, or its results alone.");
    private static final Flag ALLOW_EMPTY = Flag.of("--allow-empty", "Be content when there is nothing to audit.");
    private static final Flag QUIET = Flag.of("--quiet", "Do not tell how far it is.");
    private static final Flag MAX_BYTES = Flag.of(LimitFlags.MAX_BYTES.name(), "N",
            "Refuse larger documents or lines (64 MiB).");

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
                + "not be judged, changes.ndjson what changed, and summary.html, .md, .json and .csv what it all "
                + "comes to. What changed has no part in the exit code; --baseline has.";
    }

    @Override
    public List<Flag> flags() {
        List<Flag> flags = new ArrayList<>(List.of(OUT, JOBS, RESUME, OVERWRITE, SINCE, CheckCommand.AS_OF,
                CheckCommand.READING, CheckCommand.ASSUME_PLANNED, CheckCommand.EDITION, CheckCommand.FAIL_ON,
                CheckCommand.WAIVERS, CheckCommand.BASELINE, CheckCommand.UPDATE_BASELINE, CommonFlags.LANG,
                CommonFlags.ONTOLOGY, ALLOW_EMPTY, QUIET, MAX_BYTES));
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
        EarlierAudit since = since(arguments, out);
        int jobs = jobs(arguments);
        FailOn failOn = CheckCommand.failOn(arguments);
        Judging judging = CheckCommand.judging(arguments, surroundings);
        Limits limits =
                arguments.has(MAX_BYTES) ? judging.limits() : judging.limits().withMaxBytes(MOST_BYTES);
        Rights rights = judging.agreement().rights().unpacked();
        Phrasebook phrasebook = judging.agreement().phrasebook().unpacked();
        Triaging triaging = CheckCommand.triages(arguments) ? Triaging.read(arguments, rights) : null;
        Run run = new Run(arguments.operands(), described(arguments, limits, rights),
                new TopologyReader(Vocabulary.of(rights), limits), limits, rights, phrasebook,
                english(phrasebook), judging.optionsOn(), judging.reading(),
                triaging == null ? null : triaging.triage(), since, arguments.has(CheckCommand.ASSUME_PLANNED),
                Days.find(arguments, CheckCommand.AS_OF), judging.today(), Failure::line, jobs);
        try (triaging;
                AuditProgress progress =
                        AuditProgress.of(surroundings, arguments.has(QUIET), arguments.operands(), out)) {
            Audit.Outcome outcome = new Audit(run, out, progress).run(existing, surroundings.in(),
                    written -> Objects.requireNonNull(triaging).take(written));
            progress.clear();
            AuditEnding ending = new AuditEnding(outcome, triaging, phrasebook, surroundings);
            ending.tell(out, run.differences());
            return ending.code(failOn, arguments.has(ALLOW_EMPTY));
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

    private static @Nullable EarlierAudit since(Arguments arguments, Path out) throws Failure {
        String since = arguments.findValue(SINCE);
        if (since == null) {
            return null;
        }
        Path path = WaiverFiles.path(since);
        try {
            if (Files.exists(path) && Files.exists(out) && path.toRealPath().startsWith(out.toRealPath())) {
                throw new Failure("--since and --out are one directory; keep the earlier audit in another one");
            }
            return EarlierAudit.open(path);
        } catch (DamagedException e) {
            throw new Failure("there is nothing to compare with: " + e.getMessage(), e);
        } catch (IOException e) {
            throw WaiverFiles.cannotRead(since, e);
        }
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
    private static Map<String, String> described(Arguments arguments, Limits limits, Rights rights) throws Failure {
        Map<String, String> described = new LinkedHashMap<>();
        described.put("version", Program.version());
        described.put("agreement", named(sha256().digest(rights.toBytes())));
        for (Flag flag : List.of(SINCE, CheckCommand.AS_OF, CheckCommand.READING, CheckCommand.ASSUME_PLANNED,
                CheckCommand.EDITION, CheckCommand.UPDATE_BASELINE, CommonFlags.LANG)) {
            String value = arguments.findValue(flag);
            if (value != null) {
                described.put(flag.name(), value);
            }
        }
        for (Flag flag : List.of(CheckCommand.WAIVERS, CheckCommand.BASELINE)) {
            String file = arguments.findValue(flag);
            if (file != null) {
                described.put(flag.name(), file + " " + hash(file));
            }
        }
        described.put("limits", limits.toString());
        return described;
    }

    /** The hash of what is in a file, which may be long; that of nothing where there is no such file yet. */
    private static String hash(String file) throws Failure {
        Path path = WaiverFiles.path(file);
        MessageDigest digest = sha256();
        try (InputStream in = Files.exists(path) ? Files.newInputStream(path) : InputStream.nullInputStream()) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw WaiverFiles.cannotRead(file, e);
        }
        return named(digest.digest());
    }

    private static String named(byte[] hash) {
        return "sha256:" + HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
}
