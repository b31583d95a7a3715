package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.report.BaselineJson;
import dev.rightful.waiver.Baseline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineReaderTest {

    private static final String A = "0a".repeat(32);
    private static final String B = "0b".repeat(32);
    private static final String WRITTEN = """
            {
              "format": "rightful-baseline/1",
              "portfolio": {
                "violated": [
                  "%s"
                ]
              },
              "topologies": [
                {
                  "topology": "north",
                  "violated": [
                    "%s",
                    "%s"
                  ]
                },
                {
                  "topology": "south",
                  "undetermined": [
                    "%s"
                  ]
                }
              ]
            }
            """.formatted(B, A, B, A);

    private static BaselineReader.Result read(String text) {
        return BaselineReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(Baseline baseline) throws IOException {
        StringBuilder out = new StringBuilder();
        BaselineJson.write(baseline, out);
        return out.toString();
    }

    private static List<String> problems(String text) {
        return read(text) instanceof BaselineReader.Result.Refused refused
                ? refused.problems()
                        .stream()
                        .map(each -> each.line() + ":" + each.column() + " " + each.message())
                        .toList()
                : List.of();
    }

    @Test
    void isWrittenSortedAndReadAgain() throws IOException {
        Baseline baseline = new Baseline.Builder().add("south", List.of(), List.of(A))
                .add("north", List.of(B, A, B), List.of())
                .add(Baseline.ACROSS, List.of(B), List.of())
                .build();

        assertThat(written(baseline)).isEqualTo(WRITTEN);
        assertThat(read(WRITTEN)).isInstanceOfSatisfying(BaselineReader.Result.Read.class,
                again -> assertThat(again.baseline().topologies()).hasSize(3));
        assertThat(written(((BaselineReader.Result.Read) read(WRITTEN)).baseline())).isEqualTo(WRITTEN);
        assertThat(problems(written(Baseline.EMPTY))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    rightful-baseline/1 | rightful-baseline/2 | 2:13 format must be rightful-baseline/1, which this program writes, was "rightful-baseline/2"
                    "violated"          | "fine"              | 4:5 portfolio: unknown key "fine", the keys of portfolio are violated, undetermined
                    "north"             | ""                  | 10:19 topology "": topology must not be empty
                    0b0b                | 0Bxy                | 5:7 portfolio: a fingerprint is 64 digits and letters from a to f, was "0Bxy
                    """)
    void isRefusedWhenSomebodyChangedIt(String right, String wrong, String problem) {
        assertThat(problems(WRITTEN.replaceFirst(right, wrong))).first().asString().startsWith(problem);
    }

    @Test
    void isRefusedWhenItWasCutShort() {
        for (int length = 0; length < WRITTEN.length() - 2; length += 7) {
            assertThat(problems(WRITTEN.substring(0, length))).as("%d characters", length).isNotEmpty();
        }
        assertThat(problems(WRITTEN + "{}")).containsExactly("24:1 a baseline ends with its object, here more follows");
    }
}
