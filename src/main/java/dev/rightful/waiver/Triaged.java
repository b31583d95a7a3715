package dev.rightful.waiver;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What becomes of the findings of one topology. */
public final class Triaged {

    private static final Treatment COUNTS = new Treatment(Status.ACTIVE, null, null);

    private final List<Finding> findings;
    private final List<String> fingerprints;
    private final boolean compared;
    private final int gone;
    private final IdentityHashMap<Finding, Treatment> treatments = new IdentityHashMap<>();
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private Verdict verdict = Verdict.GRANTED;

    /**
     * @param fingerprints that of each finding, in their order
     * @param treatments what becomes of each finding, in their order
     * @param compared whether there is a baseline
     * @param gone how many findings of the baseline are not there any more
     */
    Triaged(List<Finding> findings, List<String> fingerprints, List<Treatment> treatments, boolean compared,
            int gone) {
        this.findings = findings;
        this.fingerprints = fingerprints;
        this.compared = compared;
        this.gone = gone;
        for (int i = 0; i < findings.size(); i++) {
            Treatment treatment = treatments.get(i);
            this.treatments.put(findings.get(i), treatment);
            counts.merge(treatment.status(), 1, Integer::sum);
            if (treatment.status() == Status.ACTIVE) {
                verdict = verdict.worse(findings.get(i).verdict());
            }
        }
    }

    /** What becomes of a finding. */
    public Treatment treatment(Finding finding) {
        return treatments.getOrDefault(finding, COUNTS);
    }

    /** Whether a finding counts. */
    public boolean isActive(Finding finding) {
        return treatment(finding).status() == Status.ACTIVE;
    }

    /** How many findings there are of a status. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** The fingerprints of the findings with a verdict for which nobody answers: those that a baseline may hold. */
    public List<String> unwaived(Verdict verdict) {
        List<String> unwaived = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.verdict() == verdict && treatment(finding).status() != Status.WAIVED) {
                unwaived.add(fingerprints.get(i));
            }
        }
        return unwaived;
    }

    /** Whether the findings were compared with a baseline. */
    public boolean isCompared() {
        return compared;
    }

    /** How many findings of the baseline are not there any more. */
    public int gone() {
        return gone;
    }

    /** The worst verdict of the findings that count, which decides what a run ends with; granted where none counts. */
    public Verdict verdict() {
        return verdict;
    }
}
