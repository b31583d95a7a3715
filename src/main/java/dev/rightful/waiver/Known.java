package dev.rightful.waiver;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
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

    /** What was there, by fingerprints; what is said to be both was the worse. */
    public static Known of(Collection<String> violated, Collection<String> undetermined) {
        Fingerprints worse = Fingerprints.of(violated);
        return new Known(worse, Fingerprints.of(undetermined.stream().filter(each -> !worse.contains(each)).toList()));
    }

    /** What was there by this or by another account; where they differ the worse. */
    Known and(Known other) {
        return of(joined(violated(), other.violated()), joined(undetermined(), other.undetermined()));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    /** Those that were violations, sorted. */
    public List<String> violated() {
        return violated.list();
    }

    /** Those that were undetermined, sorted. */
    public List<String> undetermined() {
        return undetermined.list();
    }

    /** How many findings. */
    public int size() {
        return violated.size() + undetermined.size();
    }

    /** The verdict that a finding had; null when it was not there. */
    public @Nullable Verdict find(String fingerprint) {
        return violated.contains(fingerprint) ? Verdict.VIOLATED
                : undetermined.contains(fingerprint) ? Verdict.UNDETERMINED
                : null;
    }
}
