package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.Claim;
import dev.rightful.portfolio.ClaimGroup;
import dev.rightful.portfolio.ClaimStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two audits: what both say of a topology is brought together by sorting it on disk, so that what is in memory at
 * a time is what they say of one topology.
 */
public final class Comparison implements AutoCloseable {

    private static final String ACROSS = "across";
    private static final String TOPOLOGY = "topology";
    private static final Map<String, Thing> THINGS =
            Map.of("link", Thing.LINK, "operation", Thing.OPERATION, "site", Thing.SITE);

    private final ClaimStore store;
    private final Trend trend = new Trend();

    /**
     * Of nothing yet.
     *
     * @param work a directory for what does not fit into memory
     * @param budget how many bytes to keep in memory, about
     */
    public Comparison(Path work, long budget) {
        this.store = new ClaimStore(work, budget);
    }

    /** Takes in what one of the audits says. */
    public ResultSink of(Side side) {
        return new ResultSink() {
            @Override
            public void judged(Judgement judgement) {
                store.add(new Claim(TOPOLOGY, judgement.topology(), side.ordinalOfClaims(), "", judgement.source(),
                        judgement.line(), 0, Packing.packed(judgement)));
            }

            @Override
            public void refused() {
                trend.addRefused(side);
            }

            @Override
            public void across(Found found) {
                store.add(new Claim(ACROSS, found.fingerprint(), side.ordinalOfClaims(), "", "", 0, 0,
                        Packing.packed(found)));
            }
        };
    }

    /** Puts everything that is in memory on disk. */
    public void flush() {
        store.flush();
    }

    /** Compares. */
    public Trend compare(ChangeSink changes) {
        store.forEachGroup(ACROSS, group -> across(group, changes));
        store.forEachGroup(TOPOLOGY, group -> {
            Pairing pairing = new Pairing((before, after) -> pair(group.key(), before, after, changes));
            group.claims().forEachRemaining(pairing::add);
            pairing.end();
        });
        return trend;
    }

    private void across(ClaimGroup group, ChangeSink changes) {
        Found before = null;
        Found after = null;
        while (group.claims().hasNext()) {
            Claim claim = group.claims().next();
            Found found = Packing.found(claim.value());
            if (Side.of(claim) == Side.BEFORE) {
                before = found;
            } else {
                after = found;
            }
        }
        FindingChange change = change(before, after);
        trend.add(Thing.ACROSS, change.before(), change.after());
        if (change.move() != Move.SAME) {
            changes.across(change);
        }
    }

    private static FindingChange change(@Nullable Found before, @Nullable Found after) {
        Found telling = after != null ? after : before;
        if (telling == null) {
            throw new IllegalArgumentException("a change of nothing into nothing");
        }
        return new FindingChange(before == null ? null : before.verdict(), after == null ? null : after.verdict(),
                telling);
    }

    /** Compares what both audits say of one topology; at least one of them knows it. */
    private void pair(String id, @Nullable Claim before, @Nullable Claim after, ChangeSink changes) {
        Judgement was = before == null ? null : Packing.judgement(before);
        Judgement is = after == null ? null : Packing.judgement(after);
        Verdict verdictBefore = was == null ? null : was.verdict();
        Verdict verdictAfter = is == null ? null : is.verdict();
        trend.add(Thing.TOPOLOGY, verdictBefore, verdictAfter);
        List<FindingChange> findings = findings(byFingerprint(was), byFingerprint(is));
        List<SubjectChange> subjects = subjects(bySubject(was), bySubject(is));
        if (Move.of(verdictBefore, verdictAfter) != Move.SAME || !findings.isEmpty() || !subjects.isEmpty()) {
            changes.topology(new TopologyChange(id, was == null ? null : was.source(), is == null ? null : is.source(),
                    verdictBefore, verdictAfter,
                    findings, subjects));
        }
    }

    /** The findings of a topology; of those with one fingerprint the worst. */
    private static Map<String, Found> byFingerprint(@Nullable Judgement judgement) {
        Map<String, Found> findings = new LinkedHashMap<>();
        for (Found each : judgement == null ? List.<Found>of() : judgement.findings()) {
            findings.merge(each.fingerprint(), each,
                    (one, other) -> other.verdict().compareTo(one.verdict()) > 0 ? other : one);
        }
        return findings;
    }

    private List<FindingChange> findings(Map<String, Found> before, Map<String, Found> after) {
        Set<String> fingerprints = new LinkedHashSet<>(after.keySet());
        fingerprints.addAll(before.keySet());
        List<FindingChange> changes = new ArrayList<>();
        for (String fingerprint : fingerprints) {
            FindingChange change = change(before.get(fingerprint), after.get(fingerprint));
            trend.add(Thing.FINDING, change.before(), change.after());
            if (change.move() != Move.SAME) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** The verdicts on the parts of a topology by kind and id. */
    private static Map<Judgement.Part, Verdict> bySubject(@Nullable Judgement judgement) {
        Map<Judgement.Part, Verdict> subjects = new LinkedHashMap<>();
        for (Judgement.Judged each : judgement == null ? List.<Judgement.Judged>of() : judgement.subjects()) {
            subjects.merge(each.part(), each.verdict(), Verdict::worse);
        }
        return subjects;
    }

    private List<SubjectChange> subjects(Map<Judgement.Part, Verdict> before, Map<Judgement.Part, Verdict> after) {
        Set<Judgement.Part> parts = new LinkedHashSet<>(after.keySet());
        parts.addAll(before.keySet());
        List<SubjectChange> changes = new ArrayList<>();
        for (Judgement.Part part : parts) {
            Verdict was = before.get(part);
            Verdict is = after.get(part);
            trend.add(THINGS.getOrDefault(part.kind(), Thing.SITE), was, is);
            if (was != null && is != null && was != is) {
                changes.add(new SubjectChange(part.kind(), part.id(), was, is));
            }
        }
        return changes;
    }

    /** Removes what is in the work directory. */
    @Override
    public void close() {
        store.close();
    }
}
