package dev.rightful.waiver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The waivers of a run. Several threads may share them. */
public final class Waivers {

    /** A waiver with its place among the others. */
    private record Numbered(int number, Waiver waiver) {}

    private final List<Waiver> all;
    private final Map<String, List<Numbered>> bySubject = new HashMap<>();
    private final Map<String, List<Numbered>> byFingerprint = new HashMap<>();

    /** The waivers of a file, in its order. */
    public Waivers(List<Waiver> waivers) {
        this.all = List.copyOf(waivers);
        for (int number = 0; number < all.size(); number++) {
            Waiver waiver = all.get(number);
            Map<String, List<Numbered>> index = waiver.subject() == null ? byFingerprint : bySubject;
            String named = waiver.subject() == null ? waiver.fingerprint() : waiver.subject();
            index.computeIfAbsent(waiver.rule() + " " + named, each -> new ArrayList<>())
                    .add(new Numbered(number, waiver));
        }
    }

    /** All of them, in the order of the file. */
    public List<Waiver> all() {
        return all;
    }

    /**
     * The waivers that are for a finding, expired or not, in the order of the file.
     *
     * @param subject the id of what the finding is about
     * @param fingerprint that of the finding
     */
    List<Waiver> matching(String topology, String rule, String subject, String fingerprint) {
        List<Numbered> matching = new ArrayList<>(bySubject.getOrDefault(rule + " " + subject, List.of()));
        matching.addAll(byFingerprint.getOrDefault(rule + " " + fingerprint, List.of()));
        matching.removeIf(each -> !each.waiver().topology().matches(topology));
        matching.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return matching.stream().map(Numbered::waiver).toList();
    }
}
