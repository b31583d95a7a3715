package dev.rightful.waiver;

import dev.rightful.finding.Verdict;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of one topology that were there before, by their fingerprints. */
public final class Known {

    static final Known NOTHING = new Known(Fingerprints.NONE, Fingerprints.NONE);

    private final Fingerprints violated;
    private final Fingerprints undetermined;

    private Known(Fingerprints violated, Fingerprints undetermined) {
        this.violated = violated;
        this.undetermined = undetermined;
    }

    static Known of(Collection<String> violated, Collection<String> undetermined) {
        Fingerprints worse = Fingerprints.of(violated);
        return new Known(worse, Fingerprints.of(undetermined.stream().filter(each -> !worse.contains(each)).toList()));
    }

    /** Those that were violations, sorted. */
    public List<String> violated() {
        return violated.list();
    }

    /** Those that were undetermined, sorted. */
    public List<String> undetermined() {
        return undetermined.list();
    }

    int size() {
        return violated.size() + undetermined.size();
    }

    /** The verdict that a finding had; null when it was not there. */
    @Nullable
    Verdict find(String fingerprint) {
        return violated.contains(fingerprint) ? Verdict.VIOLATED
                : undetermined.contains(fingerprint) ? Verdict.UNDETERMINED
                : null;
    }
}
