package dev.rightful.portfolio;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is made of claims, apart for each partner and day, and of all together.
 *
 * <p>Topologies of one partner at one day use the same names for the same things and speak of the same time, so what
 * follows from them is sure. Topologies of several partners, or of several days, may have other reasons to differ.
 *
 * @param <S> what is made of claims
 */
final class Parts<S> {

    private final Supplier<S> empty;
    private final Map<String, S> parts = new TreeMap<>();
    private final S whole;

    Parts(Supplier<S> empty) {
        this.empty = empty;
        this.whole = empty.get();
    }

    /** Tells the part to which a statement belongs about it, and the whole. */
    void tell(Said said, Consumer<S> tell) {
        tell.accept(parts.computeIfAbsent(Fields.join(said.partner(), said.day()), part -> empty.get()));
        tell.accept(whole);
    }

    /** What was made of each part. */
    Collection<S> parts() {
        return parts.values();
    }

    /** What was made of everything together. */
    S whole() {
        return whole;
    }

    /** Whether all claims are of one partner and day. */
    boolean isOne() {
        return parts.size() <= 1;
    }
}
