package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.ontology.Amended;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossCheckTest {

    /** A recorder more than the agreement allows, which the reference reads from the built-in ontology. */
    private static final String TWO_RECORDERS = """
            @prefix rf: <https://rightful.example/vocabulary#> .
            @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
            <https://rightful.example/clause/2023-04-28/express-plus/2> odrl:constraint
                [ odrl:leftOperand rf:computers ; odrl:operator odrl:lteq ; odrl:rightOperand 2 ] .
            """;

    private static final String SHOP = """
            topology: two-recorders
            asOf: 2024-03-01
            sites: [{ id: shop, product: express-plus, licensee: acme, slc: S-1, servers: { recording: 2 } }]
            licences: [{ product: express-plus, site: shop }]
            """;

    @TempDir private Path directory;

    private Path shop;

    @BeforeEach
    void setUp() throws IOException {
        shop = Documents.write(directory, "shop.yaml", SHOP);
        Documents.write(directory, "shop.expect.yaml", "verdict: granted\nfindings: []\n");
    }

    @Test
    void reportsAsUsualWhereBothAgree() {
        Run alone = Run.of("check", "topologies/examples");

        Run both = Run.of("check", "--cross-check", "topologies/examples");

        assertThat(both.out()).isEqualTo(alone.out());
        assertThat(both.err()).isEqualTo(alone.err());
        assertThat(both.code()).isEqualTo(alone.code());
    }

    @Test
    void endsWithTwoAndBothAnswersWhereTheyDisagree() throws IOException {
        Run run = mistaken().with("check", "--cross-check", shop);

        assertThat(run.out()).doesNotContain("granted");
        assertThat(run.err()).contains(
                "shop.yaml:1:1: cross-check: finding servers/recording of S-1 is nothing; the reference says violated by"
                        + " 2023-04-28/express-plus/2",
                "cross-check: site shop is granted; the reference says violated",
                "cross-check: topology is granted; the reference says violated");
        assertThat(run.err().lines()).last().asString().endsWith("shop.yaml could not be judged");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void readsAddedFilesForBoth() throws IOException {
        Path added = Documents.write(directory, "added.ttl", TWO_RECORDERS);

        Run run = Run.of("check", "--cross-check", "--ontology", added, shop);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void expectationsDoNotPassWhereTheyDisagree() throws IOException {
        Run alone = mistaken().with("test", directory);
        Run both = mistaken().with("test", "--cross-check", directory);

        assertThat(alone.code()).isZero();
        assertThat(both.out()).contains("cross-check: topology is granted; the reference says violated",
                "0 passed, 1 failed");
        assertThat(both.err()).contains("the reference judges 1 of 1 topologies differently");
        assertThat(both.code()).isEqualTo(2);
    }

    /** Judges by an agreement with a mistake. */
    private static Run mistaken() throws IOException {
        Rights rights = new Amended().by(TWO_RECORDERS);
        return Run.surroundedBy(Run.library((added, language) -> new Library.Agreement(rights,
                BuiltIn.phrasebook(language), BuiltIn::inventory)));
    }
}
