package dev.rightful.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Golden;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {

    private static final String HOSTILE =
            "</code></details><script>x</script> @team #1 GH-2 http://evil.example ![i](j) | a `b` ``c`` \n# d\u202e";

    @Test
    void tellsWhatIsWrongAtAGlanceAndFoldsTheRest() throws IOException {
        String written = Samples.batch(writer());

        Golden.assertMatches("report-batch.md", written);
    }

    @Test
    void showsNamesAsCodeAndNothingElse() throws IOException {
        String written = Samples.written(writer(), Samples.report(HOSTILE, Samples.mixed(HOSTILE, HOSTILE)));

        // Code spans are taken out as Markdown reads them: a run of backticks up to the next run of that length.
        String outside = written.replaceAll("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)", "");
        assertThat(outside).doesNotContain("@", "#1", "GH-2", "http", "](", "script", "team", "\u202e", "\\u{202e}");
        assertThat(outside.replaceAll("</?(details|summary|code)>", "")).doesNotContain("<", ">");
        assertThat(written.lines().filter(line -> line.startsWith("| ")))
                .allMatch(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count() >= 4);
    }

    @Test
    void keepsEachRowOfATableInItsColumns() throws IOException {
        String written = Samples.written(writer(), Samples.report(Samples.mixed("t", "a|b\\|c\\")));

        assertThat(written.lines().filter(line -> line.contains("operation/affiliate") && line.startsWith("|")))
                .singleElement()
                .asString()
                .isEqualTo("| ❔ UNDETERMINED | `operation/affiliate` | `a\\u{7c}b\\\\u{7c}c\\` belongs to the group of "
                        + "`Nordmart Norge AS`, and nothing says that it accepted the agreement. |");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            plain    ! `plain`
            a`b      ! ``a`b``
            `a       ! `` `a ``
            a``b`    ! ``` a``b` ```
            ~ ~      ! ~`   `~
            ~~       ! ~~
            a|b      ! `a\\u{7c}b`
            """)
    void fencesCodeByMoreThanItHolds(String name, String code) {
        assertThat(Markdown.code(name)).isEqualTo(code);
    }

    @Test
    void takesNamesThatTouchForOnePieceOfCode() {
        Map<String, Object> marked = Markdown.marked(Map.of("holder", "acme", "reference", " (A\ue000B)", "count", 2));

        String sentence = Markdown.sentence("2* " + marked.get("holder") + marked.get("reference") + " of "
                + marked.get("count"));

        assertThat(sentence).isEqualTo("2\\* `acme (A\ufffdB)` of 2");
    }

    @Test
    void letsNoSignInOurOwnWordsMeanAnything() {
        assertThat(Markdown.text("a*b_c<d>&e|f`g[h]#i~j\\")).isEqualTo(
                "a\\*b\\_c\\<d\\>\\&e\\|f\\`g\\[h\\]\\#i\\~j\\\\");
        assertThat(Markdown.html("a<b>&c")).isEqualTo("a&lt;b&gt;&amp;c");
    }

    private static ReportWriter writer() {
        return new MarkdownReport(Samples.presentation());
    }
}
