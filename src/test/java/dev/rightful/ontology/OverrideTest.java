package dev.rightful.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Facts;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an added file changes, and what it leaves. */
class OverrideTest {

    private static final String ADDENDUM = """
            <edition/acme> a rf:Edition ;
                rf:issued "2024-01-01"^^xsd:date ;
                rf:basedOn <edition/2023-04-28> ;
                rf:omits <clause/2023-04-28/corporate/9> .
            <clause/acme/corporate/20> a rf:Clause , odrl:Permission ;
                rf:edition <edition/acme> ;
                rf:section <product/corporate> ;
                rf:paragraph "20" ;
                rf:key "federation-parent" ;
                dct:description "Professional+ may be a child as well."@en ;
                odrl:action rf:federate ;
                odrl:target <product/corporate> ;
                odrl:constraint [ odrl:leftOperand rf:childProduct ; odrl:operator odrl:isAnyOf ;
                    odrl:rightOperand <product/corporate> , <product/expert> , <product/professional-plus> ] .
            """;

    @TempDir private Path directory = Path.of("");

    @Test
    void replacesALimitByRestatingTheCondition() throws IOException {
        Rights rights = new Added(directory).read("""
                <clause/2023-04-28/express-plus/1> odrl:constraint
                    [ odrl:leftOperand rf:computers ; odrl:operator odrl:lteq ; odrl:rightOperand 2 ] .
                """).rights();

        Clause changed = clause(rights, "2023-04-28/express-plus/1");
        assertThat(changed.constraints()).singleElement().satisfies(each -> assertThat(each.number()).isEqualTo(2));
        assertThat(changed.actions()).containsExactly("rf:runManagementServers");
        assertThat(clause(rights, "2021-04-29/express-plus/1").allows("rf:computers", "2")).isFalse();
    }

    @Test
    void leavesNothingOfAReplacedCondition() throws IOException {
        Ontology ontology = new Added(directory).read("""
                <clause/2023-04-28/management-server-failover/1> odrl:constraint
                    [ odrl:leftOperand rf:systems ; odrl:operator odrl:lteq ; odrl:rightOperand 7 ] .
                """);

        assertThat(ontology.law().subjects().stream().filter(each -> each.startsWith("_:")))
                .hasSize((int) OntologyReader.read()
                        .law()
                        .subjects()
                        .stream()
                        .filter(each -> each.startsWith("_:"))
                        .count() - 1);
    }

    @Test
    void numbersNodesByWhatTheySayNotByTheirOrder() throws IOException {
        String computers = "[ odrl:leftOperand rf:computers ; odrl:operator odrl:lteq ; odrl:rightOperand 2 ]";
        String release =
                "[ odrl:rightOperand <release/2022-R1> ; odrl:operator odrl:gteq ; odrl:leftOperand rf:release ]";
        String clause = "<clause/2023-04-28/express-plus/1> odrl:constraint %s , %s .";
        Added added = new Added(directory);

        Facts first = added.read(clause.formatted(computers, release)).law();
        Facts second = added.read(clause.formatted(release, computers)).law();

        assertThat(written(first)).isEqualTo(written(second));
    }

    private static String written(Facts facts) throws IOException {
        StringBuilder written = new StringBuilder();
        facts.write(written, "");
        return written.toString();
    }

    @Test
    void onlyAddsTypes() throws IOException {
        Ontology ontology = new Added(directory).read("<licence/device> a rf:BaseLicenceKind .");

        assertThat(ontology.law().texts("licence/device", "a")).contains("rf:BaseLicenceKind", "rf:LicenceKind");
    }

    @Test
    void replacesTextsOfTheSameLanguageOnly() throws IOException {
        Ontology ontology = new Added(directory).read("""
                <rule/federation/tree> dct:title "Eén ouder"@nl .
                <question/O1> rf:readings ( "Ruim."@nl "Eng."@nl ) .
                """, """
                <rule/federation/parent-product> dct:title "Another title"@EN .
                """);

        assertThat(ontology.languages()).containsExactly("bg", "en", "nl");
        assertThat(ontology.phrasebook("nl").title("federation/tree")).isEqualTo("Eén ouder");
        assertThat(ontology.phrasebook("nl").readings("O1")).containsExactly("Ruim.", "Eng.");
        assertThat(ontology.phrasebook("en").title("federation/tree")).isEqualTo("A child has one parent");
        assertThat(ontology.phrasebook("en").readings("O1")).hasSize(2).first().asString().startsWith("Wide:");
        assertThat(ontology.phrasebook("en").title("federation/parent-product")).isEqualTo("Another title");
    }

    @Test
    void letsTheLastFileDecide() throws IOException {
        Rights rights = new Added(directory)
                .read("<product/corporate> rf:name \"First\" .", "<product/corporate> rf:name \"Last\" .")
                .rights();

        assertThat(rights.product("corporate").name()).isEqualTo("Last");
    }

    @Test
    void takesOverWhatAnAddendumNeitherStatesNorOmits() throws IOException {
        Rights rights = new Added(directory).read(ADDENDUM).rights();

        Edition edition = rights.edition("acme");
        assertThat(edition.shipsFrom()).isNull();
        assertThat(edition.findClause("acme/corporate/9")).isNull();
        assertThat(edition.findClause("acme/corporate/7")).isNull();
        assertThat(edition.clauses("rf:federate")).extracting(Clause::id).containsExactly("acme/corporate/20");
        assertThat(clause(rights, "acme/corporate/8").key()).isEqualTo("corporate/interconnect-central");
        assertThat(clause(rights, "acme/corporate/8").duties()).extracting(duty -> duty.clause())
                .containsExactly("acme/corporate/8/a", "acme/corporate/8/b");
        assertThat(edition.countingRows()).hasSameSizeAs(rights.edition("2023-04-28").countingRows());
        assertThat(edition.clauses()).hasSize(rights.edition("2023-04-28").clauses().size() - 1);
    }

    @Test
    void basesAnAddendumOnAnAddendum() throws IOException {
        Rights rights = new Added(directory).read(ADDENDUM, """
                <edition/acme-2> a rf:Edition ;
                    rf:issued "2025-01-01"^^xsd:date ;
                    rf:basedOn <edition/acme> ;
                    rf:omits <clause/2023-04-28/corporate/8> , <clause/acme/corporate/20> .
                """).rights();

        Edition edition = rights.edition("acme-2");
        assertThat(edition.clauses("rf:federate")).isEmpty();
        assertThat(edition.clauses("rf:interconnect")).isEmpty();
        assertThat(edition.findClause("acme-2/corporate/6")).isNotNull();
    }

    @Test
    void addsATermThatItDescribes() throws IOException {
        Rights rights = new Added(directory).read("""
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                rf:broadcast a odrl:Action ;
                    odrl:includedIn odrl:use ;
                    rdfs:label "broadcast"@en ;
                    rdfs:comment "To show live video to the public."@en .
                <clause/2023-04-28/corporate/7> odrl:action rf:federate , rf:broadcast .
                """).rights();

        assertThat(clause(rights, "2023-04-28/corporate/7").actions()).containsExactly("rf:broadcast", "rf:federate");
    }

    @Test
    void orAddsARule() throws IOException {
        Rights rights = new Added(directory).read("""
                <rule/acme/tree> a rf:Rule ;
                    rf:rank 45 ;
                    rf:shape rf:Tree ;
                    rf:subjectKind "link" ;
                    rf:linkType "interconnect" ;
                    rf:cites <clause/documentation/federation-tree> ;
                    dct:title "Interconnect links are trees"@en ;
                    rf:asks "Does a remote have one central site?"@en .
                """).rights();

        assertThat(rights.rules()).element(4).satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("acme/tree");
            assertThat(rule.parameters()).containsAllEntriesOf(
                    Map.of("rf:linkType", List.of("interconnect"), "rf:cites",
                            List.of("documentation/federation-tree")));
        });
    }

    private static Clause clause(Rights rights, String id) {
        Clause clause = rights.findClause(id);
        assertThat(clause).as(id).isNotNull();
        return Objects.requireNonNull(clause);
    }
}
