package dev.rightful.bench;

import java.util.ArrayList;
import java.util.List;

/** The results as Markdown, a row for each thing that was measured. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table() {
        lines.add("| Part | What | Median | Processor | Times the baseline | Goal |");
        lines.add("| --- | --- | ---: | ---: | ---: | --- |");
    }

    /** A row that others are compared with. */
    void baseline(String part, String what, Measured measured) {
        row(part, what, measured, "1", "");
    }

    /** A row that is compared with a baseline: on the clock, and in processor time. */
    void compared(String part, String what, Measured measured, Measured baseline, String goal) {
        row(part, what, measured, "%s (processor %s)".formatted(Measured.times(measured.wall(), baseline.wall()),
                Measured.times(measured.processor(), baseline.processor())), goal);
    }

    /** A row that is compared with a baseline round for round: the median of the ratios, the least and the most. */
    void range(String part, String what, Measured measured, Measured baseline, String goal) {
        row(part, what, measured, "%s (processor %s)".formatted(measured.times(baseline, Measured.Run::wall),
                measured.times(baseline, Measured.Run::processor)), goal);
    }

    /** A row with whatever there is to say. */
    void row(String part, String what, Measured measured, String ratio, String goal) {
        add("| %s | %s | %s | %s | %s | %s |".formatted(part, what, Measured.seconds(measured.wall()),
                Measured.seconds(measured.processor()), ratio, goal));
    }

    private void add(String line) {
        lines.add(line);
        System.err.println(line);
    }

    /** The whole table. */
    String markdown() {
        return String.join("\n", lines);
    }
}
