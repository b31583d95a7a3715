package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.report.Explanation;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListCommandsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir private Path directory;

    @Test
    void listsEveryRuleOnce() {
        List<String> rules = BuiltIn.rights().allRules().stream().map(rule -> rule.id()).toList();

        Run text = Run.of("rules");
        JsonNode json = JSON.readTree(Run.of("rules", "--format", "json").out());

        assertThat(rules).allMatch(rule -> text.out().contains(rule + " "));
        assertThat(json.valueStream().map(each -> each.get("id").asString())).containsExactlyElementsOf(rules);
        assertThat(json.get(0).propertyNames()).containsExactly("id", "title", "asks", "subject", "question",
                "waivable");
        assertThat(text.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void listsTheClausesOfAnEdition() {
        JsonNode all = JSON.readTree(Run.of("clauses", "--format", "json").out());
        JsonNode newer = JSON.readTree(Run.of("clauses", "--format", "json", "--edition", "2023-04-28").out());

        assertThat(newer.valueStream()).isNotEmpty()
                .allMatch(each -> each.get("edition").asString().equals("2023-04-28"))
                .allMatch(each -> each.get("id").asString().startsWith("2023-04-28/"))
                .allMatch(each -> !each.get("summary").asString().isEmpty());
        assertThat(all.valueStream().map(each -> each.get("id").asString())).doesNotHaveDuplicates()
                .contains("2021-04-29/corporate/7", "2023-04-28/corporate/7", "documentation/federation-tree");
    }

    @Test
    void explainsWhateverThereIs() throws IOException {
        Explanation explanation =
                new Explanation(BuiltIn.rights(), BuiltIn.phrasebook("en"), BuiltIn.inventory(), BuiltIn.cases());

        for (String subject : explanation.subjects()) {
            StringBuilder text = new StringBuilder();
            assertThat(explanation.write(subject, text)).as(subject).isTrue();
            assertThat(text.toString().lines()).as(subject).hasSizeGreaterThan(1);
            assertThat(text.toString().replaceAll("(?s)\n(Not g|G)ranted, for example.*", "").lines()).as(subject)
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        }
    }

    @Test
    void explainsARuleWithItsClausesCasesAndQuestion() {
        Run run = Run.of("explain", "interconnect/remote-camera-licences");

        assertThat(run.out()).contains("  asks  ", "  why  ", "  comply  ", "\nClauses\n",
                "2023-04-28/express-plus/6/a", "\nWhat it can report\n", "\nO2: ", "Wide: ", "Narrow: ");
        assertThat(run.code()).isZero();
    }

    @Test
    void everyRuleRestsOnAClause() {
        for (var rule : BuiltIn.rights().allRules()) {
            String text = Run.of("explain", rule.id()).out();

            assertThat(text.substring(text.indexOf("\nClauses\n"))).as(rule.id())
                    .containsPattern("\n  (20[0-9]{2}-|documentation/)");
        }
    }

    @Test
    void explainsAClauseInEveryEditionByItsNumberOrItsKey() {
        Run number = Run.of("explain", "corporate/7");
        Run key = Run.of("explain", "corporate/federation-parent");
        Run both = Run.of("explain", "2023-04-28/corporate/7", "o2");

        assertThat(number.out()).isEqualTo(key.out())
                .contains("2021-04-29/corporate/7\n", "2023-04-28/corporate/7\n", "federation/child-product");
        assertThat(both.out()).startsWith("2023-04-28/corporate/7\n").contains("\nO2: ");
    }

    @Test
    void writesAFirstTopologyThatCanBeChecked() throws IOException {
        Path file = directory.resolve("topology.yaml");

        Run init = Run.of("init", file);
        Run check = Run.of("check", file);

        assertThat(init.code()).isZero();
        assertThat(init.out()).isEmpty();
        assertThat(check.code()).as(check.err()).isIn(0, 1, 4);
    }

    @Test
    void neverOverwritesATopology() throws IOException {
        Path file = Documents.write(directory, "topology.yaml", "mine");

        Run run = Run.of("init", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rightful: " + file + " is there already and is left as it is\n");
        assertThat(file).hasContent("mine");
    }

    @Test
    void saysWhereAFirstTopologyCannotBeWritten() {
        Run run = Run.of("init", directory.resolve("no/such/topology.yaml"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).endsWith("there is no such directory\n").hasLineCount(1);
    }

    @Test
    void printsTheSchemas() {
        Run document = Run.of("schema");
        Run report = Run.of("schema", "--report");

        assertThat(JSON.readTree(document.out()).get("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(JSON.readTree(report.out()).get("title").asString()).isEqualTo("Rightful report");
    }

    @Test
    void readsTurtleThatTheUserAdds() throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.GRANTED);
        Path addendum = Files.writeString(directory.resolve("addendum.ttl"), """
                @base <https://rightful.example/> .
                @prefix rf: <https://rightful.example/vocabulary#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
                <edition/acme-2024> a rf:Edition, odrl:Agreement ;
                    rf:issued "2024-01-01"^^xsd:date ;
                    rf:basedOn <edition/2023-04-28> .
                """);
        Path broken = Files.writeString(directory.resolve("broken.ttl"), "<a> <b>\n");

        Run judged = Run.of("check", file, "--ontology", addendum, "--edition", "acme-2024");
        Run refused = Run.of("check", file, "--ontology", broken);

        assertThat(judged.err()).isEmpty();
        assertThat(judged.out()).contains("acme-2024 (sites: 1)");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(broken + ":").hasLineCount(1);
    }
}
