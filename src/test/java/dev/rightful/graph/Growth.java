package dev.rightful.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Whether work on ten times as much takes about ten times as long.
 *
 * <p>Measures the processor time of this thread, so that a busy machine changes little, takes the best of several
 * runs, and compares generously: quadratic work takes a hundred times as long and is found out all the same.
 */
public final class Growth {

    private static final int RUNS = 3;
    private static final double AT_MOST = 30;
    /** Below that, what is measured is the warming up and not the work. */
    private static final double LEAST_NANOS = 10e6;

    private Growth() {}

    /** Compares two pieces of work, the second on ten times as much as the first. */
    public static void assertNearLinear(Runnable small, Runnable large) {
        double before = best(small);
        double after = best(large);

        assertThat(after / Math.max(before, LEAST_NANOS)).as("times as long on ten times as much")
                .isLessThan(AT_MOST);
    }

    private static double best(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = clock.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, (double) (clock.getCurrentThreadCpuTime() - start));
        }
        return best;
    }
}
