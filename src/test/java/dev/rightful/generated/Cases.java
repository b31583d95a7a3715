package dev.rightful.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * <p>{@code -Dcases=1000000} makes so many of them instead of those of a build, and {@code -Dseed=…} begins elsewhere. A case
 * that fails is made small, told with the command that makes it again, and written down so that it can be kept.
 *
 * @param test whose cases they are
 * @param usual how many a build makes
 * @param failed the directory for cases that fail
 */
public record Cases(Class<?> test, int usual, Path failed) {

    /** How many failing cases are made small and told; they mostly have one reason. */
    private static final int TOLD = 3;
    /** After how many cases a long run tells how far it is; more than a build has. */
    private static final int PROGRESS = 20_000;

    /** Of a test that writes those that fail where a build writes everything. */
    public Cases(Class<?> test, int usual) {
        this(test, usual, Path.of("target", "failed-cases"));
    }

    /** How many: what the command says, or those of a build. */
    int count() {
        return Integer.getInteger("cases", usual);
    }

    private static long first() {
        return Long.getLong("seed", 0L);
    }

    /** Holds a property against all of them; what failed, made small, is what is wrong. */
    public List<String> failures(Property property) {
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicLong held = new AtomicLong();
        LongStream.range(first(), first() + count()).parallel().forEach(seed -> {
            if (failures.size() < TOLD) {
                String failure = failure(Case.of(seed), property);
                if (failure != null) {
                    failures.add(failure);
                } else if (held.incrementAndGet() % PROGRESS == 0) {
                    System.err.printf("%d cases hold, of the %d from seed %d%n", held.get(), count(), first());
                }
            }
        });
        return List.copyOf(failures);
    }

    /** What is wrong with a case, with the smallest document that shows it; null when nothing is. */
    private @Nullable String failure(Case each, Property property) {
        return property.failure(each) == null ? null : told(smallest(each, property), property);
    }

    private static Case smallest(Case failing, Property property) {
        Map<String, Object> small =
                Shrinker.shrink(failing.document(), document -> property.failure(failing.with(document)) != null);
        return failing.with(small);
    }

    private String told(Case smallest, Property property) {
        String document = KeptCase.written(smallest);
        Path file = failed.resolve("%s-%d.json".formatted(test.getSimpleName(), smallest.seed()));
        try {
            Files.createDirectories(failed);
            Files.writeString(file, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return """
                seed %d, %s
                %s
                %s
                again: mvn test -Dtest=%s -Dcases=1 -Dseed=%d
                to keep it, say in %s under "why" what it shows, and move that file to %s
                """.formatted(smallest.seed(), smallest.options(), property.failure(smallest), document,
                test.getSimpleName(), smallest.seed(), file, KeptCase.DIRECTORY);
    }
}
