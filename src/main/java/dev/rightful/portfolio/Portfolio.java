package dev.rightful.portfolio;

import dev.rightful.rights.Rights;
import java.nio.file.Path;
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

    @SuppressWarnings("UnusedVariable") private final Rights rights;
    private final ClaimStore store;

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
    }

    /** Adds what a topology contributes. */
    public void add(Contribution contribution) {
        contribution.claims().forEach(store::add);
    }

    /** Writes everything that was added to the work directory; tells what to go on from. */
    public List<String> checkpoint() {
        return store.flush();
    }

    /**
     * Judges everything together.
     *
     * @param findings is given every finding, sorted by rule and subject
     * @param shown how many causes and how many missing facts to tell at most
     */
    public Insights judge(Consumer<PortfolioFinding> findings, int shown) {
        return new Insights(Map.of(), List.of(), 0, List.of(), 0);
    }

    /** Removes what is in the work directory. */
    @Override
    public void close() {
        store.close();
    }
}
