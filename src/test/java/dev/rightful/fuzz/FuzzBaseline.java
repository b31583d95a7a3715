package dev.rightful.fuzz;

import dev.rightful.input.BaselineReader;
import dev.rightful.report.BaselineJson;
import dev.rightful.waiver.Baseline;
import dev.rightful.waiver.Known;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where the fuzzer enters the reader of baselines: one is refused, or says the same when it is written again. */
public final class FuzzBaseline {

    private FuzzBaseline() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        switch (BaselineReader.read(new ByteArrayInputStream(data))) {
            case BaselineReader.Result.Refused refused -> Refusals.check(refused.problems());
            case BaselineReader.Result.Read read -> writeAgain(read.baseline());
        }
    }

    private static void writeAgain(Baseline baseline) {
        StringBuilder json = new StringBuilder();
        try {
            BaselineJson.write(baseline, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        BaselineReader.Result again = BaselineReader.read(new ByteArrayInputStream(bytes));
        if (!(again instanceof BaselineReader.Result.Read read) || !told(read.baseline()).equals(told(baseline))) {
            throw new AssertionError("written again it says something else: " + json);
        }
    }

    private static String told(Baseline baseline) {
        StringBuilder told = new StringBuilder();
        baseline.topologies().forEach((id, known) -> told.append(id).append(told(known)));
        return told.toString();
    }

    private static String told(Known known) {
        return known.violated() + " " + known.undetermined() + "\n";
    }
}
