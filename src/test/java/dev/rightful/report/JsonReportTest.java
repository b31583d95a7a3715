package dev.rightful.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import dev.rightful.Elsewhere;
import dev.rightful.Golden;
import dev.rightful.finding.Assessment;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

    private static final Refusal REFUSAL = new Refusal("topologies/bad.yaml",
            List.of(new Refusal.Reason(3, 7, "site \"a\": unknown key \"slcc\", did you mean \"slc\"?")));

    @Test
    void writesOneObjectForOneDocument() throws IOException {
        Assessment mixed = Samples.mixed();

        String written = write(mixed);

        Golden.assertMatches("report-mixed.json", written);
    }

    @Test
    void writesAnArrayInTheOrderOfTheDocuments() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter.Pages pages = new JsonReport().begin(out, true);

        pages.add(Samples.report(Samples.sound()));
        pages.add(REFUSAL);
        pages.end();

        Golden.assertMatches("report-batch.json", out.toString());
    }

    @Test
    void writesAnEmptyArrayForNoDocument() throws IOException {
        StringBuilder out = new StringBuilder();

        new JsonReport().begin(out, true).end();

        assertThat(out).hasToString("[]\n");
    }

    @Test
    void keepsToItsSchema() throws IOException {
        StringBuilder batch = new StringBuilder();
        ReportWriter.Pages pages = new JsonReport().begin(batch, true);
        pages.add(Samples.report(Samples.mixed()));
        pages.add(REFUSAL);
        pages.end();

        assertThat(ReportSchemaCheck.violations(write(Samples.sound()))).isEmpty();
        assertThat(ReportSchemaCheck.violations(batch.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"verdict\"", "\"fingerprint\"", "\"undetermined\"", "\"source\"", "\"clauses\""})
    void schemaMissesEveryKey(String key) throws IOException {
        String renamed = write(Samples.mixed()).replace(key + ":", "\"x\":");

        List<Error> violations = ReportSchemaCheck.violations(renamed);

        assertThat(violations).isNotEmpty();
    }

    @Test
    void escapesWhatATerminalWouldObey() throws IOException {
        Assessment hostile = Samples.mixed("a\u001b\u009b\u202e\u007f\u0130\ud83d\ude00", "x");

        String written = write(hostile);

        assertThat(written).contains("\"title\": \"a\\u001B\\u009B\\u202E\\u007F\u0130\ud83d\ude00\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
    void isTheSameEverywhere(String language) throws Exception {
        String here = write(Samples.mixed());

        String there = new Elsewhere(language, "America/Adak").run(() -> write(Samples.mixed()));

        assertThat(there).isEqualTo(here);
    }

    @Test
    void failsAsItsOutputFails() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {
                // Nothing to flush.
            }

            @Override
            public void close() {
                // Nothing to close.
            }
        };

        assertThatThrownBy(() -> new JsonReport().write(Samples.report(Samples.mixed()), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static String write(Assessment assessment) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonReport().write(Samples.report(assessment), out);
        return out.toString();
    }
}
