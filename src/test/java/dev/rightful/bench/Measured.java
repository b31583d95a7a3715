package dev.rightful.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How long something took, run after run. Of an even number of runs the upper of the two in the middle is the median. */
final class Measured {

    private final List<Run> runs = new ArrayList<>();

    /**
     * One run.
     *
     * @param wall seconds on the clock
     * @param processor seconds of processor time, of all threads, the system's included
     */
    record Run(double wall, double processor) {}

    void add(Run run) {
        runs.add(run);
    }

    /** The median of the seconds on the clock. */
    double wall() {
        return median(runs.stream().map(Run::wall).toList());
    }

    /** The median of the seconds of processor time. */
    double processor() {
        return median(runs.stream().map(Run::processor).toList());
    }

    /** How many times another one, run for run: the median, and in brackets the least and the most. */
    String times(Measured other, ToDoubleFunction<Run> what) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            ratios.add(what.applyAsDouble(runs.get(i)) / what.applyAsDouble(other.runs.get(i)));
        }
        return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", median(ratios), Collections.min(ratios),
                Collections.max(ratios));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Seconds as people read them. */
    static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.3f s" : "%.1f s", seconds);
    }

    /** How many times one is the other. */
    static String times(double one, double other) {
        return String.format(Locale.ROOT, "%.2f", one / other);
    }
}
