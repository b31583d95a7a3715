package dev.rightful.cli;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Verdict;
import dev.rightful.report.BaselineJson;
import dev.rightful.rights.Rights;
import dev.rightful.waiver.Baseline;
import dev.rightful.waiver.Triage;
import dev.rightful.waiver.Triaged;
import dev.rightful.waiver.Uses;
import dev.rightful.waiver.WaivableRules;
import dev.rightful.waiver.Waiver;
import dev.rightful.waiver.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The waivers and the baseline that a run is given: reads them, applies them, tells about them, writes the next baseline. */
final class Triaging implements AutoCloseable {

    private final @Nullable String waiverFile;
    private final Triage triage;
    private final @Nullable Destination baseline;
    private final Uses uses = new Uses();
    private final Baseline.Builder next = new Baseline.Builder();

    private Triaging(@Nullable String waiverFile, Triage triage, @Nullable Destination baseline) {
        this.waiverFile = waiverFile;
        this.triage = triage;
        this.baseline = baseline;
        if (baseline != null && triage.baseline() != null) {
            next.keep(triage.baseline());
        }
    }

    /** Reads what the flags name. */
    static Triaging read(Arguments arguments, Rights rights) throws Failure {
        String waiverFile = arguments.findValue(CheckCommand.WAIVERS);
        String baselineFile = arguments.findValue(CheckCommand.BASELINE);
        boolean updates = arguments.has(CheckCommand.UPDATE_BASELINE);
        if (updates && baselineFile == null) {
            throw new Failure("--update-baseline updates what? --baseline FILE names it");
        }
        List<Waiver> waivers = waiverFile == null
                ? List.of()
                : WaiverFiles.waivers(waiverFile, WaivableRules.of(rights)).waivers();
        Baseline before = null;
        if (baselineFile != null) {
            boolean begins = updates && !Files.exists(WaiverFiles.path(baselineFile));
            before = begins ? Baseline.EMPTY : WaiverFiles.baseline(baselineFile);
        }
        return new Triaging(waiverFile, new Triage(new Waivers(waivers), before, updates),
                updates && baselineFile != null ? Destination.file(baselineFile) : null);
    }

    /** What decides which findings count. */
    Triage triage() {
        return triage;
    }

    /** What becomes of the findings of a topology. */
    Triaged of(Assessment assessment) {
        Triaged triaged = triage.of(assessment, uses);
        if (baseline != null) {
            next.add(assessment.topology(), triaged.unwaived(Verdict.VIOLATED),
                    triaged.unwaived(Verdict.UNDETERMINED));
        }
        return triaged;
    }

    /**
     * Ends the run: warns of waivers that are of no use any more, and writes the next baseline.
     *
     * @param failures how many documents could not be judged; nothing is said or written about what was not looked at
     * @param documents how many documents there were
     */
    void end(Console console, int failures, int documents) throws Failure {
        warn(console, uses, failures > 0);
        if (baseline != null) {
            if (failures == 0 && documents > 0) {
                baseline.write(out -> BaselineJson.write(next.build(), out));
                baseline.finish();
            } else {
                warnOfBaseline(console, documents);
            }
        }
    }

    /** Puts the next baseline, which somebody else wrote, in its place. */
    void take(Path written) throws IOException {
        if (baseline == null) {
            throw new IllegalStateException("this run updates no baseline");
        }
        try {
            baseline.writeBytes(out -> Files.copy(written, out));
            baseline.finish();
        } catch (Failure e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Warns of waivers that are of no use any more.
     *
     * @param uses of how much use they were
     * @param hasFailures whether something was not looked at, so that nobody knows which are unused
     */
    void warn(Console console, Uses uses, boolean hasFailures) {
        for (Waiver waiver : uses.missed(triage.waivers())) {
            console.say("%s: warning: waiver \"%s\" expired on %s and holds no more"
                    .formatted(place(waiver), waiver.id(), waiver.expires()));
        }
        if (!hasFailures) {
            for (Waiver waiver : uses.unused(triage.waivers())) {
                console.say("%s: warning: unused waiver \"%s\": no finding of this run is what it is for"
                        .formatted(place(waiver), waiver.id()));
            }
        }
    }

    /** Warns that the baseline is not updated. */
    static void warnOfBaseline(Console console, long documents) {
        console.say("warning: the baseline stays as it was, since "
                + (documents == 0 ? "there was nothing to check" : "not everything could be judged"));
    }

    private String place(Waiver waiver) {
        return waiverFile + ":" + waiver.span().line() + ":" + waiver.span().column();
    }

    @Override
    public void close() {
        if (baseline != null) {
            baseline.close();
        }
    }
}
