package dev.rightful.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Clause;
import dev.rightful.rights.CountingRow;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Facts;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Product;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in ontology is right in itself and says what the agreement's editions say where. */
class BuiltInOntologyTest {

    /** Section, key, paragraph of 2023 and of 2021; the editions hold these paragraphs and no others. */
    private static final String PARAGRAPHS = "/dev/rightful/ontology/paragraphs.txt";

    private static Ontology ontology = new Ontology(new Facts.Builder().build(), Map.of());
    private static Rights rights = BuiltIn.rights();

    @BeforeAll
    static void readsWithoutAnyMistake() throws IOException {
        ontology = OntologyReader.read();
        rights = ontology.rights();
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvFileSource(delimiter = '|', resources = PARAGRAPHS)
    void knowsAParagraphByItsNumberInEachEdition(String section, String key, String in2023, String in2021) {
        List<String> ids = new ArrayList<>();
        for (Edition edition : rights.editions()) {
            for (Clause clause : edition.clauses()) {
                if (clause.key().equals(section + "/" + key)) {
                    ids.add(clause.id());
                }
            }
        }

        assertThat(ids).containsExactlyElementsOf(
                Stream.of("2021-04-29/%s/%s".formatted(section, in2021), "2023-04-28/%s/%s".formatted(section, in2023))
                        .filter(id -> !id.endsWith("/-"))
                        .toList());
    }

    @Test
    void hasNoOtherParagraphs() throws IOException {
        List<String> rows = paragraphs();

        for (Edition edition : rights.editions()) {
            int column = edition.id().equals("2023-04-28") ? 2 : 3;
            assertThat(edition.clauses()).hasSize(
                    (int) rows.stream().filter(row -> !row.split("\\|", -1)[column].strip().equals("-")).count());
        }
    }

    private static List<String> paragraphs() throws IOException {
        try (InputStream in = BuiltInOntologyTest.class.getResourceAsStream(PARAGRAPHS)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(row -> !row.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void keysGeneralTermsByTheirPlace() {
        assertThat(clause("2021-04-29/general/miscellaneous/b").key()).isEqualTo("general/miscellaneous/b");
        assertThat(clause("2021-04-29/general/miscellaneous/b").product()).isEqualTo("general");
    }

    @Test
    void letsEditionsGovernFromTheirReleases() {
        assertThat(rights.defaultEdition().id()).isEqualTo("2023-04-28");
        assertThat(rights.shippedEditions()).extracting(Edition::id, Edition::shipsFrom)
                .containsExactly(tuple("2021-04-29", "2021 R1"),
                        tuple("2023-04-28", "2023 R2"));
        assertThat(rights.reach()).isEqualTo("federation* interconnect?");
        assertThat(rights.controlAbove()).isEqualTo("50");
    }

    @Test
    void countsInOneOrder() {
        for (Edition edition : rights.editions()) {
            assertThat(edition.countingRows()).extracting(CountingRow::rank)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 20, 21);
            assertThat(edition.countingRows()).filteredOn(row -> row.question() != null)
                    .singleElement()
                    .satisfies(row -> assertThat(row.clause().id()).endsWith("general/device-licences/exception-iii"));
        }
    }

    @Test
    void differsBetweenEditionsWhereTheAgreementDoes() {
        assertThat(clause("2021-04-29/smart-wall/1").values("rf:obtained")).containsExactly("purchase", "subscription");
        assertThat(clause("2023-04-28/smart-wall/1").values("rf:obtained")).isEmpty();
        assertThat(rights.edition("2021-04-29").clauses("rf:failOver")).isEmpty();
        assertThat(clause("2023-04-28/management-server-failover/1").values("rf:release")).containsExactly("2022 R1");
    }

    @Test
    void asksForDutiesOfTheirOwnParagraphs() {
        assertThat(clause("2023-04-28/expert/7").duties()).extracting(duty -> duty.action() + " " + duty.clause())
                .containsExactly("rf:buyCameraLicences 2023-04-28/expert/7/a",
                        "rf:holdPermission 2023-04-28/expert/7/b");
        assertThat(clause("2023-04-28/expert/6").duties()).extracting(duty -> duty.action() + " " + duty.clause())
                .containsExactly("rf:holdPermission 2023-04-28/expert/6");
    }

    @Test
    void saysEverythingAboutEveryRule() {
        Phrasebook words = ontology.phrasebook("en");

        assertThat(rights.allRules()).hasSizeGreaterThan(30).allSatisfy(rule -> {
            assertThat(words.title(rule.id())).isNotEmpty();
            assertThat(words.about(rule.id(), "rf:asks")).endsWith("?");
            assertThat(words.about(rule.id(), "rf:why")).isNotEmpty();
            assertThat(words.about(rule.id(), "rf:comply")).isNotEmpty();
            assertThat(rule.value("rf:subjectKind")).isNotEmpty();
        });
        assertThat(rights.allRules()).extracting(RuleDefinition::id)
                .startsWith("federation/parent-product")
                .doesNotHaveDuplicates();
    }

    @Test
    void hasTwoReadingsOfEachQuestionThatARuleAsks() {
        Phrasebook words = ontology.phrasebook("en");
        Set<String> asked = new TreeSet<>(List.of("O1", "O9"));
        for (RuleDefinition rule : rights.rules()) {
            asked.addAll(rule.values("rf:question"));
            asked.addAll(rule.values("rf:workerQuestion"));
        }

        Set<String> withReadings = new TreeSet<>(words.questions());
        withReadings.removeIf(question -> words.readings(question).isEmpty());

        assertThat(asked).isEqualTo(withReadings)
                .containsExactlyInAnyOrder("O1", "O2", "O4", "O6", "O7", "O8", "O9",
                        "O10", "O13", "O15", "O17", "O21");
    }

    @Test
    void summarizesEveryClause() {
        Phrasebook words = ontology.phrasebook("en");

        for (Edition edition : rights.editions()) {
            assertThat(edition.clauses()).allSatisfy(clause -> assertThat(words.summary(clause)).isNotEmpty());
        }
    }

    @Test
    void needsALicenceForEverySystem() {
        assertThat(rights.products()).filteredOn(product -> product.role() == Product.Role.SYSTEM)
                .hasSize(5)
                .allSatisfy(
                        product -> assertThat(rights.isBaseLicence(String.valueOf(product.baseLicence()))).isTrue());
        assertThat(rights.product("husky-ivo").baseLicence()).isNull();
        assertThat(rights.product("husky-m").baseLicence()).isEqualTo("husky-m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-04-29", "2023-04-28"})
    void isAnOdrlAgreementUnderTheProfile(String edition) {
        Facts law = ontology.law();
        String node = "edition/" + edition;

        assertThat(law.texts(node, "a")).contains("odrl:Agreement");
        assertThat(law.texts(node, "odrl:profile")).containsExactly("vocabulary");
        assertThat(law.texts(node, "odrl:assigner")).hasSize(1);
        assertThat(law.texts(node, "odrl:assignee")).hasSize(1);
        assertThat(law.texts(node, "odrl:target")).hasSize(1);
        assertThat(law.texts(node, "odrl:permission")).isEqualTo(ofType(edition, "odrl:Permission"));
        assertThat(law.texts(node, "odrl:prohibition")).isEqualTo(ofType(edition, "odrl:Prohibition"));
        List<String> duties = ofType(edition, "odrl:Duty");
        for (String permission : law.texts(node, "odrl:permission")) {
            duties.removeAll(law.texts(permission, "odrl:duty"));
        }
        assertThat(law.texts(node, "odrl:obligation")).isEqualTo(duties);
    }

    @Test
    void actsByActionsOfTheProfile() {
        Facts law = ontology.law();

        for (String clause : law.subjects("rf:Clause")) {
            List<String> actions = new ArrayList<>(law.texts(clause, "odrl:action"));
            actions.remove("odrl:install");
            assertThat(actions).allSatisfy(action -> {
                assertThat(law.texts(action, "a")).contains("odrl:Action");
                assertThat(law.texts(action, "odrl:includedIn")).hasSize(1);
            });
        }
    }

    @Test
    void isTheSameCompiledAsInTurtle(@TempDir Path directory) throws IOException {
        OntologyCompiler.compile(Path.of("ontology"), Path.of("topologies", "clauses"), directory);

        assertThat(Files.readAllBytes(directory.resolve("law.rights"))).isEqualTo(rights.toBytes());
        assertThat(BuiltIn.rights().toBytes()).isEqualTo(rights.toBytes());
        assertThat(BuiltIn.phrasebook("en").words()).isEqualTo(ontology.phrasebook("en").words());
        assertThat(BuiltIn.phrasebook("EN").title("federation/tree")).isEqualTo("A child has one parent");
    }

    @Test
    void compilesToTheSameBytesAgain(@TempDir Path once, @TempDir Path again) throws IOException {
        OntologyCompiler.compile(Path.of("ontology"), Path.of("topologies", "clauses"), once);
        OntologyCompiler.compile(Path.of("ontology"), Path.of("topologies", "clauses"), again);

        for (String file : List.of("law.rights", "texts-bg.facts", "texts-en.facts", "texts-nl.facts",
                "ontology.files")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(once.resolve(file));
        }
    }

    @Test
    void failsTheBuildWithTheLinesThatAreWrong(@TempDir Path directory, @TempDir Path output) throws IOException {
        Files.copy(Path.of("ontology", "shapes.ttl"), directory.resolve("shapes.ttl"));
        Files.writeString(directory.resolve("a.ttl"), Added.PREFIXES + "<product/x> a rf:Product .\n");

        assertThatThrownBy(() -> OntologyCompiler.compile(directory, directory, output))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("ontology/a.ttl:6: product/x: rf:Product is no term of the vocabulary");
        assertThat(output).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "../../x", "en/../en"})
    void hasNoTextsInAnUnknownLanguage(String language) {
        assertThatThrownBy(() -> BuiltIn.phrasebook(language)).isInstanceOf(OntologyException.class)
                .hasMessage("there are no texts in the language " + language);
        assertThatThrownBy(() -> ontology.phrasebook(language)).isInstanceOf(OntologyException.class)
                .hasMessage("there are no texts in the language " + language);
    }

    private static List<String> ofType(String edition, String type) {
        List<String> clauses = new ArrayList<>();
        for (String clause : ontology.law().subjects(type)) {
            if (ontology.law().texts(clause, "rf:edition").contains("edition/" + edition)) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private static Clause clause(String id) {
        Clause clause = rights.findClause(id);
        if (clause == null) {
            throw new AssertionError("no clause " + id);
        }
        return clause;
    }
}
