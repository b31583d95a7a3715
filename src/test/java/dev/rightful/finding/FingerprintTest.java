package dev.rightful.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Finding FINDING = new Finding("operation/affiliate", Verdict.UNDETERMINED,
            new Subject(Subject.Kind.OPERATION, "group@oslo:federation"), List.of("2023-04-28/expert/5"),
            List.of("expert/operator-scope", "general/affiliated-companies/submission"),
            new Statement("not-accepted", Map.of()), Path.NONE, new Span(1, 1, 1, 2), null);

    /**
     * Computed by another program: {@code hashlib.sha256} in Python over {@code struct.pack('>I', len(part)) + part}
     * for each part.
     */
    @Test
    void hashesEachPartWithItsLength() {
        Fingerprint fingerprint = new Fingerprint();

        String written = fingerprint.of("n\u00f8rdmart", FINDING);

        assertThat(written).isEqualTo("411222b15aab5ef3fe893e7860cfc69258a62a9354cb1b03658c7dfbe39a0c39");
    }

    @Test
    void outlivesWordsPlaceAndVerdict() {
        Finding reworded = new Finding(FINDING.rule(), Verdict.VIOLATED, FINDING.subject(),
                List.of("2021-04-29/expert/5"), FINDING.clauseKeys(), new Statement("later", Map.of("a", 1)),
                Path.of(List.of("hq", "oslo")), new Span(7, 7, 7, 8), "O17");

        Fingerprint fingerprint = new Fingerprint();

        assertThat(fingerprint.of("t", reworded)).isEqualTo(fingerprint.of("t", FINDING));
    }
}
