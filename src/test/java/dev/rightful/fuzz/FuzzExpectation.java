package dev.rightful.fuzz;

import dev.rightful.expectation.Comparison;
import dev.rightful.finding.Assessment;
import dev.rightful.input.Expectation;
import dev.rightful.input.ExpectationReader;
import dev.rightful.report.Visible;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Where the fuzzer enters the reader of expectations: one is refused, or compared with what was found. */
public final class FuzzExpectation {

    private static final Assessment BARE = Readings.violated();

    private FuzzExpectation() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        switch (ExpectationReader.read(new ByteArrayInputStream(data))) {
            case ExpectationReader.Result.Refused refused -> Refusals.check(refused.problems());
            case ExpectationReader.Result.Read read -> compare(read.expectation());
        }
    }

    private static void compare(Expectation expectation) {
        // What stands in a file is made visible where it is printed.
        Comparison.differences(expectation, BARE).stream().map(Visible::of).forEach(Refusals::check);
        if (Comparison.differences(expectation, List.of()).isEmpty() && expectation.verdict() != null) {
            throw new AssertionError("a verdict is expected, and a document that is refused has none");
        }
    }
}
