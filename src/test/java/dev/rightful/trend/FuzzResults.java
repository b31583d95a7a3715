package dev.rightful.trend;

import dev.rightful.fuzz.Refusals;
import dev.rightful.input.Unreadable;
import dev.rightful.report.Visible;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Where the fuzzer enters with the results of an earlier audit: they are refused with their place, or can be told. */
public final class FuzzResults {

    private static final ResultSink NOWHERE = new ResultSink() {
        @Override
        public void judged(Judgement judgement) {
            // It was told.
        }

        @Override
        public void refused() {
            // It was told.
        }

        @Override
        public void across(Found found) {
            // It was told.
        }
    };

    private FuzzResults() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        try (ResultReader results = new ResultReader(new ByteArrayInputStream(data), "fuzz");
                ResultReader findings = new ResultReader(new ByteArrayInputStream(data), "fuzz")) {
            results.readResults(NOWHERE);
            findings.readFindings(NOWHERE);
        } catch (DamagedException e) {
            Refusals.check(Visible.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            Refusals.check(Visible.of(Unreadable.reason(e)));
        }
    }
}
