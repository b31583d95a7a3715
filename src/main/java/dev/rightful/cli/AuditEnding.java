package dev.rightful.cli;

import dev.rightful.audit.Audit;
import dev.rightful.cli.CheckCommand.FailOn;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.report.TrendReport.Difference;
import dev.rightful.report.TrendText;
import dev.rightful.report.Visible;
import dev.rightful.report.WaiverUses;
import dev.rightful.rights.Phrasebook;
import dev.rightful.summary.Summary;
import dev.rightful.summary.Treatments;
import dev.rightful.trend.Thing;
import dev.rightful.trend.Trend;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Triage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an audit tells at its end, and with which code it ends. */
final class AuditEnding {

    private final Audit.Outcome outcome;
    private final @Nullable Triaging triaging;
    private final Phrasebook phrasebook;
    private final Surroundings surroundings;
    private final Console console;

    /** Of an audit, with the waivers and the baseline that it was given, if any. */
    AuditEnding(Audit.Outcome outcome, @Nullable Triaging triaging, Phrasebook phrasebook, Surroundings surroundings) {
        this.outcome = outcome;
        this.triaging = triaging;
        this.phrasebook = phrasebook;
        this.surroundings = surroundings;
        this.console = new Console(surroundings);
    }

    /**
     * Prints what it comes to, and warns of waivers that are of no use any more.
     *
     * @param differences in what an earlier audit, which it was compared with, was done otherwise
     */
    void tell(Path out, List<Difference> differences) throws Failure {
        Summary summary = outcome.summary();
        Printing.print(surroundings, to -> {
            line(phrasebook.word("audit-counts",
                    Map.of("documents", summary.documents(), "failed", summary.errors().count())), to);
            line(counted("topologies", summary.topologies()), to);
            line(counted("audit-portfolio", outcome.across().rules().total()), to);
            if (triaging != null) {
                tell(triaging.triage(), to);
            }
            Trend trend = outcome.trend();
            if (trend != null) {
                for (Thing thing : List.of(Thing.TOPOLOGY, Thing.FINDING, Thing.ACROSS)) {
                    line(TrendText.line(thing, trend, phrasebook), to);
                }
            }
            line(Visible.of(out.resolve("summary.html").toString()), to);
        });
        for (Difference difference : differences) {
            console.say("warning: the earlier audit differs: %s was %s and is %s".formatted(difference.name(),
                    shown(difference.before()), shown(difference.after())));
        }
        if (triaging != null) {
            triaging.warn(console, uses(triaging.triage()).uses(), summary.errors().count() > 0);
            if (triaging.triage().updates() && (summary.errors().count() > 0 || summary.documents() == 0)) {
                Triaging.warnOfBaseline(console, summary.documents());
            }
        }
    }

    private static String shown(@Nullable String value) {
        return value == null ? "not given" : value;
    }

    private void tell(Triage triage, Appendable to) throws IOException {
        Treatments treatments = new Treatments();
        treatments.add(outcome.summary().treatments());
        treatments.add(outcome.across().treatments());
        line(phrasebook.word("audit-counting") + ": "
                + phrasebook.word("audit-of-which", Map.of("active", treatments.of(Status.ACTIVE).total(), "waived",
                        treatments.of(Status.WAIVED).total(), "baselined", treatments.of(Status.BASELINED).total())),
                to);
        if (triage.baseline() != null) {
            line(phrasebook.word("audit-compared", Map.of("new", treatments.added().total(), "gone",
                    treatments.gone().total())), to);
        }
        if (!triage.waivers().all().isEmpty()) {
            line(uses(triage).counts(phrasebook), to);
        }
    }

    private WaiverUses uses(Triage triage) {
        return WaiverUses.of(outcome.summary(), outcome.across(), triage);
    }

    private static void line(String line, Appendable to) throws IOException {
        to.append(line).append('\n');
    }

    private String counted(String what, VerdictCounts counts) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.GRANTED)) {
            if (verdict != Verdict.GRANTED || counts.of(verdict) > 0) {
                parts.add(phrasebook.word("count-" + verdict.word(), Map.of("count", counts.of(verdict))));
            }
        }
        return "%s: %s".formatted(phrasebook.word(what), String.join(", ", parts));
    }

    /**
     * The code to end with; says why in the last line where it is not 0.
     *
     * @param allowsEmpty whether nobody minds that there was nothing
     */
    ExitCode code(FailOn failOn, boolean allowsEmpty) {
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
        VerdictCounts across = outcome.across().counting();
        Verdict worst = summary.counting().worst().worse(across.worst());
        ExitCode code = failOn.applied(ExitCode.of(worst));
        if (code != ExitCode.GRANTED) {
            long count = summary.counting().of(worst);
            long together = across.of(worst);
            console.conclude("%d of %d topologies %s %s%s".formatted(count, summary.documents(),
                    count == 1 ? "is" : "are", worst.word(),
                    together == 0 ? "" : ", and %d findings across topologies".formatted(together)));
        }
        return code;
    }
}
