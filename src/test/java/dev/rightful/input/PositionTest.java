package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.Site;
import dev.rightful.model.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns are those that an editor shows. */
class PositionTest {

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    void countsCharactersNotBytes(Syntax syntax) {
        List<String> problems = Documents.problemsOf("""
                {"title": "Åse 𝄞😀 žluť", "asOf": "x",
                 "meta": "😀", "ключ😀": 1, "topology": ["t"]}""", syntax);

        assertThat(problems).containsExactly(
                "1:1 topology: key \"sites\" is missing",
                "1:34 topology: asOf must be a date of the calendar such as 2024-03-01, was \"x\"",
                "2:15 topology: unknown key \"ключ😀\", the keys of topology are topology, title, asOf, parties, sites, links, "
                        + "operators, licences, permissions, meta",
                "2:39 topology: topology must be an id, which is text, was a list");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWithAnyEnding(String end) {
        String text = String.join(end, "{", "", "\"topology\": \"t\",", "\"sites\":", "  5}");

        for (Syntax syntax : List.of(Syntax.YAML, Syntax.JSON)) {
            assertThat(Documents.problemsOf(text, syntax)).hasSize(1).first().asString().startsWith("5:3 ");
        }
    }

    @Test
    void keepsColumnsRightFarIntoALongLine() {
        String padding = "\"" + "😀é".repeat(40_000) + "\"";
        String text = "{\"meta\": [" + padding + "], \"topology\": 5}";

        assertThat(Documents.problemsOf(text, Syntax.JSON)).contains(
                "1:%d topology: topology must be an id, which is text, was 5".formatted(
                        text.codePointCount(0, text.indexOf(" 5}")) + 2));
    }

    @Test
    void spansObjectsFromTheirFirstToBehindTheirLastCharacter() {
        String yaml = """
                topology: t
                sites:
                  - id: a

                    product: corporate   # Corporate
                    licensee: l

                  -   licensee: l
                      id: b
                      product: corporate
                      servers:
                        management: [m]
                title: end
                """;
        String json = """
                {"topology": "t",
                 "title": "😀", "sites": [{"id": "a", "product": "corporate",
                 "licensee": "l"}, {"id": "b", "product": "corporate", "licensee": "l"} ]}""";

        assertThat(Documents.yaml(yaml).sites()).extracting(Site::span)
                .containsExactly(new Span(3, 5, 6, 16),
                        new Span(8, 7, 12, 24));
        assertThat(Documents.json(json).sites()).extracting(Site::span)
                .containsExactly(new Span(2, 26, 3, 18),
                        new Span(3, 20, 3, 72));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void countsPairsLikeASimpleCount(long seed) {
        Random random = new Random(seed);
        boolean[] second = new boolean[50_000];
        SurrogateMarks marks = new SurrogateMarks();
        for (int i = 0; i < second.length; i++) {
            second[i] = random.nextInt((int) seed * 200) == 0 || (i > 20_000 && i < 21_000);
            if (second[i]) {
                marks.add(i);
            }
        }

        for (int i = 0; i < 1_000; i++) {
            int from = random.nextInt(second.length);
            int to = from + random.nextInt(second.length + 1 - from);
            int count = 0;
            for (int j = from; j < to; j++) {
                count += second[j] ? 1 : 0;
            }
            assertThat(marks.between(from, to)).isEqualTo(count);
        }
    }
}
