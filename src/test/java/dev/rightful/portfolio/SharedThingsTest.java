package dev.rightful.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several topologies speak of is never missed, however little memory there is. */
class SharedThingsTest {

    private static final int THINGS = 10_000;

    private static long[] things(long seed) {
        return new Random(seed).longs(THINGS).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 8, 100, 1 << 16, 1 << 22})
    void missNoneInAnyMemory(long bytes) {
        SharedThings shared = new SharedThings(bytes);

        LongStream.of(things(1)).forEach(shared::note);
        LongStream.of(things(1)).forEach(shared::note);

        assertThat(LongStream.of(things(1)).filter(shared::contains).count()).isEqualTo(THINGS);
    }

    @Test
    void areFewMoreThanThereAreWhereThereIsRoom() {
        SharedThings shared = new SharedThings(1 << 16);

        LongStream.of(things(1)).forEach(shared::note);

        assertThat(LongStream.of(things(1)).filter(shared::contains).count()).isLessThan(THINGS / 20);
        assertThat(LongStream.of(things(2)).filter(shared::contains).count()).isLessThan(THINGS / 20);
    }
}
