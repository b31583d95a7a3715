package dev.rightful.generated;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Cases from seeds that follow one another, on all processors.
 *
 * <p>{@code -Dcases=1000000} makes so many of them instead of those of a build, and {@code -Dseed=…} begins elsewhere.
 */
public final class Cases {

    /** How many failing cases are made small and told; they mostly have one reason. */
    private static final int TOLD = 3;
    /** After how many cases a long run tells how far it is; more than a build has. */
    private static final int PROGRESS = 20_000;

    private Cases() {}

    /** How many cases: what the command says, or those of a build. */
    static int count(int usual) {
        return Integer.getInteger("cases", usual);
    }

    /** The first seed. */
    static long first() {
        return Long.getLong("seed", 0L);
    }

    /** Holds a property against so many cases; what failed, made small, is what is wrong. */
    static List<String> failures(int usual, Property property) {
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicLong held = new AtomicLong();
        LongStream.range(first(), first() + count(usual)).parallel().forEach(seed -> {
            if (failures.size() < TOLD) {
                String failure = failure(seed, property);
                if (failure != null) {
                    failures.add(failure);
                } else if (held.incrementAndGet() % PROGRESS == 0) {
                    System.err.printf("%d cases hold, of the %d from seed %d%n", held.get(), count(usual), first());
                }
            }
        });
        return List.copyOf(failures);
    }

    /** What is wrong with the case of a seed, with the smallest document that shows it; null when nothing is. */
    static @Nullable String failure(long seed, Property property) {
        Case made = Case.of(seed);
        return property.failure(made) == null ? null : told(made, property);
    }

    /** A failing case made small. */
    static String told(Case failing, Property property) {
        Map<String, Object> small =
                Shrinker.shrink(failing.document(), document -> property.failure(failing.with(document)) != null);
        Case smallest = failing.with(small);
        return "seed %d, %s%n%s%n%s".formatted(failing.seed(), failing.options(), property.failure(smallest),
                Json.written(small));
    }
}
