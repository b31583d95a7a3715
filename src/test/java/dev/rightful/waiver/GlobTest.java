package dev.rightful.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            north          | north              | true
            north          | north-2            | false
            north          | North              | false
            *              | partner/north 1    | true
            partner/*      | partner/a/b        | true
            partner/*      | partner/           | true
            partner/*      | partners/a         | false
            *-old          | north-old          | true
            *-old          | north-old-2        | false
            n?rth          | nørth              | true
            n?rth          | nrth               | false
            site-?         | site-\ud83d\udcf7  | true
            *a*b*          | xxaxxbxx           | true
            *a*b*          | xxbxxaxx           | false
            a.b            | axb                | false
            """)
    void takesStarsAndQuestionMarksForCharactersAndAllElseForItself(String pattern, String id, boolean matches) {
        assertThat(new Glob(pattern).matches(id)).isEqualTo(matches);
    }

    @Test
    void needsNoLongTimeForManyStars() {
        Glob stars = new Glob("*a".repeat(100) + "b");

        boolean matches = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> stars.matches("a".repeat(20_000)));

        assertThat(matches).isFalse();
    }
}
