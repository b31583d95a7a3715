package dev.rightful.trend;

import dev.rightful.portfolio.Claim;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each document of one audit the document of the other one that is the same topology, among those with one id.
 *
 * <p>Of one file they are paired in their order; then what is left over in the order of the files, so that a topology is
 * found again whose file was moved. With the audits in each other's place the pairs are the same.
 */
final class Pairing {

    /** How many documents with one id wait for their other half at most; what waits longer has none. */
    private static final int MOST = 10_000;

    private final Waiting ofSource;
    private final Waiting ofId;
    private @Nullable String source;

    /**
     * A pairing of the documents with one id.
     *
     * @param pairs is given the earlier document, or null, and the later one, or null
     */
    Pairing(BiConsumer<@Nullable Claim, @Nullable Claim> pairs) {
        this.ofId = new Waiting(pairs, single -> {
            if (Side.of(single) == Side.BEFORE) {
                pairs.accept(single, null);
            } else {
                pairs.accept(null, single);
            }
        });
        this.ofSource = new Waiting(pairs, ofId::add);
    }

    /** Documents of one audit that wait for the same of the other one. */
    private static final class Waiting {

        private final BiConsumer<@Nullable Claim, @Nullable Claim> pairs;
        private final Consumer<Claim> singles;
        private final Deque<Claim> claims = new ArrayDeque<>();

        Waiting(BiConsumer<@Nullable Claim, @Nullable Claim> pairs, Consumer<Claim> singles) {
            this.pairs = pairs;
            this.singles = singles;
        }

        void add(Claim claim) {
            Claim first = claims.peek();
            if (first == null || Side.of(first) == Side.of(claim)) {
                claims.add(claim);
                if (claims.size() > MOST) {
                    singles.accept(claims.remove());
                }
                return;
            }
            claims.remove();
            if (Side.of(claim) == Side.AFTER) {
                pairs.accept(first, claim);
            } else {
                pairs.accept(claim, first);
            }
        }

        void end() {
            claims.forEach(singles);
            claims.clear();
        }
    }

    /** Adds a document; those of one file come one after the other in their order. */
    void add(Claim claim) {
        if (!claim.source().equals(source)) {
            ofSource.end();
            source = claim.source();
        }
        ofSource.add(claim);
    }

    /** Ends it: what waits has no other half. */
    void end() {
        ofSource.end();
        ofId.end();
    }
}
