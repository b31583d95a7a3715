package dev.rightful.audit;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.Claim;
import dev.rightful.portfolio.ClaimGroup;
import dev.rightful.portfolio.ClaimStore;
import dev.rightful.report.BaselineJson;
import dev.rightful.summary.Treatments;
import dev.rightful.trend.Found;
import dev.rightful.trend.Judgement;
import dev.rightful.trend.ResultSink;
import dev.rightful.waiver.Baseline;
import dev.rightful.waiver.Known;
import dev.rightful.waiver.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds what an audit found against a baseline, topology after topology: what of it is gone, and what the next one is.
 *
 * <p>Findings are sorted on disk. What is in memory is the baseline and the fingerprints of one topology; documents with one
 * id are one topology to a baseline.
 */
final class BaselineRound implements ResultSink, AutoCloseable {

    private static final String GROUP = "found";
    /** What stands for a topology itself, so that one without findings is seen as well; before every fingerprint. */
    private static final String LOOKED_AT = "";
    private static final char VIOLATED = 'v';
    private static final char UNDETERMINED = 'u';
    private static final char WAIVED = 'w';
    private static final char COUNTS = 'c';
    private static final long IN_MEMORY = 32L << 20;

    private final Baseline baseline;
    private final ClaimStore store;

    BaselineRound(Baseline baseline, Path work) {
        this.baseline = baseline;
        this.store = new ClaimStore(work, IN_MEMORY);
        addClaim(Baseline.ACROSS, LOOKED_AT);
    }

    @Override
    public void judged(Judgement judgement) {
        addClaim(judgement.topology(), LOOKED_AT);
        judgement.findings().forEach(finding -> add(judgement.topology(), finding));
    }

    @Override
    public void refused() {
        // Nobody looked at its topology.
    }

    @Override
    public void across(Found found) {
        add(Baseline.ACROSS, found);
    }

    private void add(String topology, Found finding) {
        boolean isWaived = finding.status().equals(Status.WAIVED.word());
        addClaim(topology, finding.fingerprint()
                + (finding.verdict() == Verdict.VIOLATED ? VIOLATED : UNDETERMINED) + (isWaived ? WAIVED : COUNTS));
    }

    private void addClaim(String topology, String value) {
        store.add(new Claim(GROUP, topology, 0, "", "", 0, 0, value));
    }

    /**
     * Compares.
     *
     * @param topologies is told what is gone of topologies
     * @param across is told what is gone of what was found across them
     * @param next where to write the next baseline; null when none is wanted
     */
    void conclude(Treatments topologies, Treatments across, @Nullable Writer next) throws IOException {
        BaselineJson json = next == null ? null : new BaselineJson(next);
        Rest rest = new Rest(json);
        store.forEachGroup(group -> {
            String topology = group.key();
            rest.keepUntil(topology);
            Known is = compare(group, topology.equals(Baseline.ACROSS) ? across : topologies);
            rest.write(topology, is);
        });
        rest.keepUntil(null);
        if (json != null) {
            json.end();
        }
    }

    /** Tells what is gone of one topology, and what is to be known of it. */
    private Known compare(ClaimGroup group, Treatments treatments) {
        Known was = baseline.of(group.key());
        Map<Verdict, Integer> gone = new EnumMap<>(Verdict.class);
        gone.put(Verdict.VIOLATED, was.violated().size());
        gone.put(Verdict.UNDETERMINED, was.undetermined().size());
        List<String> violated = new ArrayList<>();
        List<String> undetermined = new ArrayList<>();
        String last = "";
        while (group.claims().hasNext()) {
            String value = group.claims().next().value();
            if (value.equals(LOOKED_AT)) {
                continue;
            }
            String fingerprint = value.substring(0, value.length() - 2);
            Verdict before = was.find(fingerprint);
            if (!fingerprint.equals(last) && before != null) {
                gone.merge(before, -1, Integer::sum);
            }
            last = fingerprint;
            if (value.charAt(value.length() - 1) != WAIVED) {
                boolean isViolated = value.charAt(value.length() - 2) == VIOLATED;
                (isViolated ? violated : undetermined).add(fingerprint);
            }
        }
        gone.forEach(treatments::addGone);
        return Known.of(violated, undetermined);
    }

    /** Writes the next baseline; topologies that were not looked at keep what is known of them. */
    private final class Rest {

        private final @Nullable BaselineJson json;
        private SortedMap<String, Known> rest = baseline.topologies();

        Rest(@Nullable BaselineJson json) {
            this.json = json;
        }

        /** Keeps the topologies before another one, which was looked at; all where there is no other. */
        void keepUntil(@Nullable String topology) {
            (topology == null ? rest : rest.headMap(topology)).forEach(this::write);
            // The smallest text behind it.
            rest = topology == null ? Collections.emptySortedMap() : rest.tailMap(topology + '\0');
        }

        void write(String topology, Known known) {
            if (json == null) {
                return;
            }
            try {
                json.add(topology, known);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
