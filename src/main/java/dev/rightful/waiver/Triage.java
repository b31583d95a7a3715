package dev.rightful.waiver;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Fingerprint;
import dev.rightful.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells of every finding of a run whether it counts: first the waivers, then the baseline. Several threads may share it.
 *
 * <p>Whether a waiver has expired is told at the day that the topology is judged at, which is one of UTC where it is today's; its
 * last day is part of it. What a waiver holds for is not written into a baseline, so that it returns when the waiver ends.
 *
 * @param waivers what somebody answers for
 * @param baseline what was there before; null when nothing is to be compared
 * @param updates whether what is found becomes the next baseline, so that nothing of it counts
 */
public record Triage(Waivers waivers, @Nullable Baseline baseline, boolean updates) {

    /**
     * What becomes of the findings of a topology.
     *
     * @param uses is told of which waivers they are
     */
    public Triaged of(Assessment assessment, Uses uses) {
        Fingerprint fingerprint = new Fingerprint();
        Known known = known(assessment.topology());
        List<Treatment> treatments = new ArrayList<>();
        List<String> fingerprints = new ArrayList<>();
        int there = 0;
        for (Finding finding : assessment.findings()) {
            String hash = fingerprint.of(assessment.topology(), finding);
            Verdict before = known.find(hash);
            fingerprints.add(hash);
            there += before == null ? 0 : 1;
            List<Waiver> matching =
                    waivers.matching(assessment.topology(), finding.rule(), finding.subject().id(), hash);
            treatments.add(treatment(finding.verdict(), before, matching, assessment.asOf(), uses));
        }
        return new Triaged(assessment.findings(), fingerprints, treatments, baseline != null, known.size() - there);
    }

    /**
     * What becomes of a finding across topologies.
     *
     * @param subject the id of what it is about
     * @param day the day at which waivers have expired or not
     * @param uses is told of which waivers it is
     */
    public Treatment ofAcross(String rule, Verdict verdict, String subject, String fingerprint, LocalDate day,
            Uses uses) {
        List<Waiver> matching = waivers.matching(Baseline.ACROSS, rule, subject, fingerprint);
        return treatment(verdict, known(Baseline.ACROSS).find(fingerprint), matching, day, uses);
    }

    private Known known(String topology) {
        return baseline == null ? Known.NOTHING : baseline.of(topology);
    }

    /**
     * What becomes of a finding: of the waivers that are for it the first that holds decides; where none does, the first that
     * has expired is told.
     */
    private Treatment treatment(Verdict verdict, @Nullable Verdict before, List<Waiver> matching, LocalDate day,
            Uses uses) {
        BaselineState state = baseline == null ? null : state(verdict, before);
        Waiver holding = matching.stream().filter(each -> !each.isExpired(day)).findFirst().orElse(null);
        uses.note(matching, holding);
        if (holding != null) {
            return new Treatment(Status.WAIVED, holding, state);
        }
        boolean counts = !updates && (state == null || state == BaselineState.NEW);
        return new Treatment(counts ? Status.ACTIVE : Status.BASELINED, matching.isEmpty() ? null : matching.get(0),
                state);
    }

    /** A finding that got worse is as good as new. */
    private static BaselineState state(Verdict verdict, @Nullable Verdict before) {
        if (before == null || verdict.compareTo(before) > 0) {
            return BaselineState.NEW;
        }
        return verdict == before ? BaselineState.UNCHANGED : BaselineState.BETTER;
    }
}
