package dev.rightful.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Whether work on ten times as much takes about ten times as long.
 *
 * <p>Measures the processor time of this thread, so that a busy machine changes little, takes the best of several
 * runs where it matters, and compares generously: quadratic work takes a hundred times as long and is found out all the same.
 */
public final class Growth {

    private static final int RUNS = 3;
    private static final double AT_MOST = 30;
    /** Below that, what is measured is the warming up and not the work. */
    private static final double LEAST_NANOS = 10e6;

    private Growth() {}

    /** Compares two pieces of work, the second on ten times as much as the first. */
    public static void assertNearLinear(Runnable small, Runnable large) {
        double before = nanos(small);
        for (int i = 1; i < RUNS; i++) {
            before = Math.min(before, nanos(small));
        }
        before = Math.max(before, LEAST_NANOS);
        double after = nanos(large);
        for (int i = 1; i < RUNS && after / before >= AT_MOST; i++) {
            after = Math.min(after, nanos(large));
        }

        assertThat(after / before).as("times as long on ten times as much").isLessThan(AT_MOST);
    }

    private static double nanos(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return (double) (clock.getCurrentThreadCpuTime() - start);
    }
}
