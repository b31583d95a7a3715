package dev.rightful.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Verdict;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new edition of the agreement is a file, not a line of Java. */
class ThirdEditionTest {

    private static final String FEDERATION = """
            topology: federation
            asOf: 2030-02-01
            sites:
              - { id: hq, product: corporate, edition: %1$s, licensee: us, slc: A }
              - { id: branch, product: professional-plus, edition: %1$s, licensee: us, slc: B }
            links: [{ type: federation, parent: hq, child: branch }]
            licences: [{ product: corporate, site: hq }, { product: professional-plus, site: branch }]
            """;
    private static final String SMALL_SHOP = """
            topology: small-shop
            asOf: 2030-02-01
            sites: [{ id: shop, product: essential-plus, edition: %1$s, licensee: us, slc: A, devices: 16 }]
            licences: [{ product: essential-plus, site: shop }, { product: device, site: shop, quantity: 16 }]
            """;
    private static final String TOO_MANY = SMALL_SHOP.replace("16", "17").replace("small-shop", "too-many");
    private static final String WALL = """
            topology: wall
            asOf: 2030-02-01
            sites: [{ id: hq, product: expert, edition: %1$s, licensee: us, slc: A }]
            links: [{ type: smart-wall, wall: w, site: hq }]
            licences: [{ product: expert, site: hq }]
            """;

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({"FEDERATION, 2023-04-28, VIOLATED", "FEDERATION, 2030-01-01, GRANTED",
            "SMALL_SHOP, 2023-04-28, VIOLATED", "SMALL_SHOP, 2030-01-01, GRANTED", "TOO_MANY, 2030-01-01, VIOLATED",
            "WALL, 2023-04-28, VIOLATED", "WALL, 2030-01-01, GRANTED"})
    void judgesSitesThatDeclareItByItsOwnTerms(String name, String edition, Verdict expected) throws Exception {
        Rights rights = withThirdEdition();

        Assessment assessment = Documents.judge(rights, document(name).formatted(edition));

        assertThat(assessment.verdict()).isEqualTo(expected);
    }

    @Test
    void citesItsOwnParagraphsAndThoseItTakesOver() throws Exception {
        Assessment assessment = Documents.judge(withThirdEdition(), FEDERATION.formatted("2030-01-01"));

        assertThat(assessment.links().get(0).clauses()).containsExactly("2030-01-01/corporate/7");
        assertThat(assessment.operations()).filteredOn(operation -> operation.mechanism().equals("federation"))
                .extracting(operation -> operation.clauses())
                .containsExactly(List.of("2030-01-01/professional-plus/5"));
    }

    @Test
    void leavesSitesAloneThatDoNotDeclareIt() throws Exception {
        String undeclared = FEDERATION.replace("edition: %1$s, ", "");

        Assessment assessment = Documents.judge(withThirdEdition(), undeclared);

        assertThat(assessment.sites()).extracting(site -> site.edition()).containsOnly("2023-04-28");
        assertThat(assessment.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    private static String document(String name) {
        return switch (name) {
            case "FEDERATION" -> FEDERATION;
            case "SMALL_SHOP" -> SMALL_SHOP;
            case "TOO_MANY" -> TOO_MANY;
            case "WALL" -> WALL;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Rights withThirdEdition() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(ThirdEditionTest.class.getResource("third-edition.ttl")).toURI());
        return OntologyReader.read(List.of(file)).rights();
    }
}
