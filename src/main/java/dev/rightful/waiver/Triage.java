package dev.rightful.waiver;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Fingerprint;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells of every finding of a run whether it counts: first the waivers, then the baseline. Several threads may share it.
 *
 * <p>Whether a waiver has expired is told at the day that the topology is judged at, which is one of UTC where it is today's; its
 * last day is part of it. What a waiver holds for is not written into a baseline, so that it returns when the waiver ends.
 */
public final class Triage {

    private final Waivers waivers;
    private final @Nullable Baseline baseline;
    private final Baseline.@Nullable Builder next;

    /**
     * @param waivers what somebody answers for
     * @param baseline what was there before; null when nothing is to be compared
     * @param updates whether what is found becomes the next baseline, so that nothing of it counts
     */
    public Triage(Waivers waivers, @Nullable Baseline baseline, boolean updates) {
        this.waivers = waivers;
        this.baseline = baseline;
        this.next = updates && baseline != null ? new Baseline.Builder().keep(baseline) : null;
    }

    /** What becomes of the findings of a topology. */
    public Triaged of(Assessment assessment) {
        Fingerprint fingerprint = new Fingerprint();
        Known known = baseline == null ? Known.NOTHING : baseline.of(assessment.topology());
        List<Treatment> treatments = new ArrayList<>();
        List<String> fingerprints = new ArrayList<>();
        int there = 0;
        for (Finding finding : assessment.findings()) {
            String hash = fingerprint.of(assessment.topology(), finding);
            fingerprints.add(hash);
            Verdict before = known.find(hash);
            there += before == null ? 0 : 1;
            treatments.add(treatment(assessment, finding, hash, before));
        }
        remember(assessment, treatments, fingerprints);
        return new Triaged(assessment.findings(), treatments, baseline != null, known.size() - there);
    }

    private Treatment treatment(Assessment assessment, Finding finding, String hash, @Nullable Verdict before) {
        Waiver waiver = waivers.find(assessment.topology(), finding, hash, assessment.asOf());
        BaselineState state = baseline == null ? null : state(finding.verdict(), before);
        if (waiver != null && !waiver.isExpired(assessment.asOf())) {
            return new Treatment(Status.WAIVED, waiver, state);
        }
        boolean counts = next == null && (state == null || state == BaselineState.NEW);
        return new Treatment(counts ? Status.ACTIVE : Status.BASELINED, waiver, state);
    }

    /** A finding that got worse is as good as new. */
    private static BaselineState state(Verdict verdict, @Nullable Verdict before) {
        if (before == null || verdict.compareTo(before) > 0) {
            return BaselineState.NEW;
        }
        return verdict == before ? BaselineState.UNCHANGED : BaselineState.BETTER;
    }

    private void remember(Assessment assessment, List<Treatment> treatments, List<String> fingerprints) {
        if (next == null) {
            return;
        }
        List<String> violated = new ArrayList<>();
        List<String> undetermined = new ArrayList<>();
        for (int i = 0; i < treatments.size(); i++) {
            if (treatments.get(i).status() != Status.WAIVED) {
                boolean worse = assessment.findings().get(i).verdict() == Verdict.VIOLATED;
                (worse ? violated : undetermined).add(fingerprints.get(i));
            }
        }
        synchronized (next) {
            next.add(assessment.topology(), violated, undetermined);
        }
    }

    /** The waivers, with what became of them. */
    public Waivers waivers() {
        return waivers;
    }

    /** The baseline for the next run: what was found, and of topologies that were not judged what was known of them. */
    public Baseline next() {
        if (next == null) {
            throw new IllegalStateException("this run updates no baseline");
        }
        synchronized (next) {
            return next.build();
        }
    }
}
