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
 * <p>The answer depends on what was added, not on the order. Contributions are added by one thread at a time; who adds
 * them in the order of the run may make a checkpoint after any of them and go on from there after an interruption.
 */
public final class Portfolio implements AutoCloseable {

    /** How many tallies are added up in memory before they are sorted on disk. */
    private static final int TALLIES = 50_000;

    private final Rights rights;
    private final ClaimStore store;
    private final int talliesInMemory;
    private final Map<String, Tally> tallies = new HashMap<>();

    /**
     * An empty portfolio.
     *
     * @param work a directory for what does not fit into memory
     * @param budget how many bytes to keep in memory, about
     */
    public Portfolio(Rights rights, Path work, long budget) {
        this(rights, work, budget, List.of());
    }

    /**
     * A portfolio that goes on from a checkpoint.
     *
     * @param checkpoint what {@link #checkpoint} told
     */
    public Portfolio(Rights rights, Path work, long budget, List<String> checkpoint) {
        this.rights = rights;
        this.store = new ClaimStore(work, budget, checkpoint);
        this.talliesInMemory = (int) Math.min(TALLIES, budget);
    }

    /** Whether a file may have this name that {@link #checkpoint} told. */
    public static boolean isFile(String name) {
        return Run.isName(name);
    }

    /** Adds what a topology contributes. */
    public void add(Contribution contribution) {
        contribution.claims().forEach(store::add);
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
     * Writes everything that was added to the work directory, and tells the names of the files to go on from. They are
     * there until the second checkpoint after this one.
     */
    public List<String> checkpoint() {
        storeTallies();
        return store.flush();
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

    /** Removes what is in the work directory. */
    @Override
    public void close() {
        store.close();
    }
}
