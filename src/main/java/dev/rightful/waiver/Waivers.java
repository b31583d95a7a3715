package dev.rightful.waiver;

import dev.rightful.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The waivers of a run, and which of them were of use. Several threads may share them. */
public final class Waivers {

    private static final int UNUSED = 0;
    private static final int USED = 1;
    private static final int MISSED = 2;

    /** A waiver with its place among the others. */
    private record Numbered(int number, Waiver waiver) {}

    private final List<Waiver> all;
    private final Map<String, List<Numbered>> bySubject = new HashMap<>();
    private final Map<String, List<Numbered>> byFingerprint = new HashMap<>();
    private final AtomicIntegerArray uses;

    /** The waivers of a file, in its order. */
    public Waivers(List<Waiver> waivers) {
        this.all = List.copyOf(waivers);
        this.uses = new AtomicIntegerArray(all.size());
        for (int number = 0; number < all.size(); number++) {
            Waiver waiver = all.get(number);
            Map<String, List<Numbered>> index = waiver.subject() == null ? byFingerprint : bySubject;
            String named = waiver.subject() == null ? waiver.fingerprint() : waiver.subject();
            index.computeIfAbsent(waiver.rule() + " " + named, each -> new ArrayList<>())
                    .add(new Numbered(number, waiver));
        }
    }

    /**
     * The waiver for a finding: the first that holds on a day, else the first that has expired by then, else null.
     *
     * @param fingerprint that of the finding
     */
    @Nullable
    Waiver find(String topology, Finding finding, String fingerprint, LocalDate day) {
        List<Numbered> matching = new ArrayList<>(
                bySubject.getOrDefault(finding.rule() + " " + finding.subject().id(), List.of()));
        matching.addAll(byFingerprint.getOrDefault(finding.rule() + " " + fingerprint, List.of()));
        matching.removeIf(each -> !each.waiver().topology().matches(topology));
        matching.sort((one, other) -> Integer.compare(one.number(), other.number()));
        Numbered holding = null;
        for (Numbered each : matching) {
            uses.compareAndSet(each.number(), UNUSED, USED);
            if (holding == null && !each.waiver().isExpired(day)) {
                holding = each;
            }
        }
        if (holding != null) {
            return holding.waiver();
        }
        for (Numbered each : matching) {
            uses.set(each.number(), MISSED);
        }
        return matching.isEmpty() ? null : matching.get(0).waiver();
    }

    /** Those that no finding so far was of. */
    public List<Waiver> unused() {
        return those(use -> use == UNUSED);
    }

    /** Those that have expired while a finding counts for want of them. */
    public List<Waiver> missed() {
        return those(use -> use == MISSED);
    }

    private List<Waiver> those(Predicate<Integer> asked) {
        List<Waiver> those = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            if (asked.test(uses.get(number))) {
                those.add(all.get(number));
            }
        }
        return those;
    }
}
