package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"depot, depot, 0", "depott, depot, 1", "depto, depot, 1", "dept, depot, 1", "kitten, sitting, 3",
            "ca, abc, 3",
            "'', abc, 3", "abc, '', 3"})
    void countsEditsAndSwapsOfNeighbours(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-",
            value = {"titel, title", "TITLE, title", "licencee, licensee", "x, -", "ab, -", "zzzzzz, -",
                    "sits, sites"})
    void findsOnlyWhatIsNear(String name, String nearest) {
        assertThat(Nearest.find(name, List.of("title", "licensee", "sites", "ax"))).isEqualTo(nearest);
    }

    @Test
    void prefersTheSameBeginningAndThenTheFirst() {
        assertThat(Nearest.find("abcd-9", List.of("xbcd-9", "abcd-8", "abcd-7"))).isEqualTo("abcd-8");
    }
}
