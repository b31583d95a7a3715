package dev.rightful.portfolio;

import dev.rightful.finding.Reading;
import dev.rightful.rights.Rights;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Collects what judged topologies add, and judges them together.
 *
 * <p>Claims are written down as they come; only those about things of which several topologies speak are then sorted.
 *
 * <p>The answer depends on what was added, not on the order. Contributions are added by one thread at a time; who adds
 * them in the order of the run may make a checkpoint after any of them and go on from there after an interruption.
 */
public final class Portfolio implements AutoCloseable {

    /** How many tallies are added up in memory before they are sorted on disk. */
    private static final int TALLIES = 50_000;

    private final Rights rights;
    private final ClaimLog log;
    private final SharedThings shared;
    private final ClaimStore store;
    private final int talliesInMemory;
    private final Map<String, Tally> tallies = new HashMap<>();

    /**
     * What a portfolio left in its work directory at a checkpoint.
     *
     * @param logged how many bytes of claims
     * @param runs the names of the files of tallies
     */
    public record Saved(long logged, List<String> runs) {

        /** That of an empty portfolio. */
        public static final Saved NOTHING = new Saved(0, List.of());

        public Saved {
            runs = List.copyOf(runs);
        }
    }

    /**
     * An empty portfolio.
     *
     * @param work a directory for what does not fit into memory
     * @param budget how many bytes to keep in memory, about
     */
    public Portfolio(Rights rights, Path work, long budget) {
        this(rights, work, budget, Saved.NOTHING);
    }

    /**
     * A portfolio that goes on from a checkpoint.
     *
     * @param saved what {@link #checkpoint} told
     */
    public Portfolio(Rights rights, Path work, long budget, Saved saved) {
        this.rights = rights;
        this.log = new ClaimLog(work.resolve("log"), saved.logged());
        this.shared = new SharedThings(budget);
        this.store = new ClaimStore(work, budget, saved.runs());
        this.talliesInMemory = (int) Math.min(TALLIES, budget);
        if (saved.logged() > 0) {
            log.forEach(this::note);
        }
    }

    private void note(PackedClaims claims) {
        claims.forEachThing(shared::note);
    }

    /** Whether a file may have this name that {@link #checkpoint} told. */
    public static boolean isFile(String name) {
        return Run.isName(name);
    }

    /** Adds what a topology contributes. */
    public void add(Contribution contribution) {
        log.add(contribution.claims());
        note(contribution.claims());
        contribution.tallies().forEach((key, tally) -> tallies.merge(key, tally, Tally::plus));
        if (tallies.size() > talliesInMemory) {
            storeTallies();
        }
    }

    private void storeTallies() {
        tallies.forEach((key, tally) -> {
            List<String> parts = Fields.split(key);
            store.add(new Claim(parts.get(0), parts.get(1), 0, parts.get(2), parts.get(3), 0, 0, tally.value()));
        });
        tallies.clear();
    }

    /**
     * Writes everything that was added to the work directory, and tells what to go on from. It is there until the second
     * checkpoint after this one.
     */
    public Saved checkpoint() {
        storeTallies();
        return new Saved(log.flush(), store.flush());
    }

    /**
     * Judges everything together.
     *
     * @param reading how open questions are answered
     * @param shown how many causes and how many missing facts to tell at most
     * @param findings is given every finding: those on licensees and parties, those on codes, those on sites; each by
     *            subject, then in the order of the rules
     */
    public Insights judge(Reading reading, int shown, Consumer<PortfolioFinding> findings) {
        storeTallies();
        log.forEach(claims -> claims.unpack(this::isOfInterest, store::add));
        PortfolioRules rules = new PortfolioRules(rights, reading);
        rules.prepare(store);
        Digest digest = new Digest(store, shown);
        store.forEachGroup(group -> {
            switch (group.group()) {
                case Groups.VERDICT -> {
                }
                case Groups.CAUSE, Groups.NEED -> digest.add(group);
                default -> rules.judge(group, findings);
            }
        });
        return digest.insights();
    }

    /** What only one topology speaks of cannot contradict anything; but whoever owns a party may be owned elsewhere. */
    private boolean isOfInterest(String group, long thing) {
        return group.equals(Groups.PARTY) || shared.contains(thing);
    }

    /** Removes what is in the work directory. */
    @Override
    public void close() {
        log.close();
        store.close();
    }
}
