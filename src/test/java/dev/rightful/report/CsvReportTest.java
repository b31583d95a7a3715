package dev.rightful.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportTest {

    @Test
    void isOneTableForAllDocuments() throws IOException {
        String written = Samples.batch(new CsvReport());

        Golden.assertMatches("report-batch.csv", written);
    }

    @Test
    void endsEveryRowAsSpreadsheetsExpectAndBeginsWithTheMark() throws IOException {
        String written = Samples.written(new CsvReport(), Samples.report(Samples.mixed("t", "a\r\nb\nc")));

        assertThat(written).startsWith("\ufeffsource,line,").endsWith("\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(written.split("\r\n")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            =1+1            | "'=1+1"
            +1              | "'+1"
            -1              | "'-1"
            @SUM(A1)        | "'@SUM(A1)"
            ＝1              | "'＝1"
            a=b             | a=b
            a, b            | "a, b"
            a;=1            | "a;'=1"
            x,@y            | "x,'@y"
            say "hi"        | "say ""hi""\"
            '=1             | "'=1"
            """)
    void showsFormulasAsText(String text, String cell) throws IOException {
        StringBuilder out = new StringBuilder();

        new Csv(out).text(text);

        assertThat(out).hasToString(cell);
    }

    @ParameterizedTest
    @CsvSource({"\\t=1,\\u{9}=1", "\\0=1,\\u{0}=1"})
    void showsWhatCannotBeSeenByNumber(String text, String cell) throws IOException {
        StringBuilder out = new StringBuilder();

        new Csv(out).text(text.replace("\\t", "\t").replace("\\0", "\0"));

        assertThat(out).hasToString(cell);
    }
}
