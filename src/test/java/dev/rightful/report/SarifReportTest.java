package dev.rightful.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.rightful.Golden;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Path;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.RuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    @Test
    void keepsToTheStandard() throws IOException {
        String batch = Samples.batch(writer());
        String none = nothing();

        assertThat(violations(batch)).isEmpty();
        assertThat(violations(none)).isEmpty();
        assertThat(violations(write(Samples.mixed()))).isEmpty();
        assertThat(violations(write(Samples.mixed("a\u001b{0}[x](http://evil)\ud800", "<b>{1}[y](2)")))).isEmpty();
        assertThat(violations(batch.replace("\"startLine\"", "\"beginLine\""))).isNotEmpty();
    }

    @Test
    void describesTheResultsOfAllDocumentsInOneRun() throws IOException {
        JsonNode log = parsed(Samples.batch(writer()));

        JsonNode run = log.get("runs").get(0);
        // The rules are those of the ontology, which has tests of its own.
        Golden.assertMatches("report-results.sarif", run.get("results").toPrettyString() + "\n"
                + run.get("taxonomies").toPrettyString() + "\n" + run.get("invocations").toPrettyString() + "\n"
                + run.get("automationDetails").toPrettyString() + "\n");
        assertThat(log.get("runs")).hasSize(1);
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void describesEveryRuleWhetherItFoundAnythingOrNot() throws IOException {
        JsonNode rules = parsed(nothing()).at("/runs/0/tool/driver/rules");

        assertThat(rules).extracting(rule -> rule.get("id").asString())
                .containsExactlyElementsOf(BuiltIn.rights().rules().stream().map(RuleDefinition::id).toList());
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.get("name").asString()).matches("([A-Z][a-z]+)+").hasSizeLessThan(256);
            assertThat(rule.at("/shortDescription/text").asString()).isNotEmpty().hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/fullDescription/text").asString()).isNotEmpty().hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/help/text").asString()).contains("asks: ", "why: ", "comply: ");
            assertThat(rule.at("/help/markdown").asString()).contains("**asks**: ", "**comply**: ");
            assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
            assertThat(rule.at("/properties/tags")).hasSizeBetween(1, 10);
            assertThat(rule.has("security-severity")).isFalse();
        });
    }

    @Test
    void numbersTheRuleOfEachResult() throws IOException {
        JsonNode run = parsed(write(Samples.mixed())).at("/runs/0");

        assertThat(run.get("results")).isNotEmpty()
                .allSatisfy(result -> assertThat(
                        run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id").asString())
                        .isEqualTo(result.get("ruleId").asString()));
    }

    @Test
    void namesTheTopologyOfASingleLog() throws IOException {
        assertThat(parsed(write(Samples.sound())).at("/runs/0/automationDetails/id").asString())
                .isEqualTo("rightful/depot/");
        assertThat(parsed(nothing()).at("/runs/0/automationDetails/id").asString()).isEqualTo("rightful/");
    }

    @Test
    void walksALoopToItsBeginningAndLeapsOverTheMiddleOfALongPath() throws IOException {
        List<Finding> findings = Samples.mixed().findings();
        Path path = Path.of(IntStream.rangeClosed(1, 40).mapToObj(each -> "s" + each).toList());
        Finding loop = new Finding(findings.get(0).rule(), Verdict.VIOLATED, findings.get(0).subject(),
                findings.get(0).clauses(), findings.get(0).clauseKeys(),
                new Statement("cycle", Map.of("from", "hq", "to", "oslo", "sites", 2)),
                Path.of(List.of("hq", "oslo")), findings.get(0).span(), null);

        JsonNode results = parsed(write(with(List.of(Samples.withPath(findings.get(0), path), loop)))).at(
                "/runs/0/results");

        JsonNode steps = results.at("/0/codeFlows/0/threadFlows/0/locations");
        assertThat(steps).hasSize(32);
        assertThat(steps.at("/16/location/message/text").asString()).isEqualTo("(8 more sites) s25");
        assertThat(results.at("/1/codeFlows/0/threadFlows/0/locations"))
                .extracting(step -> step.at("/location/message/text").asString())
                .containsExactly("hq", "oslo", "hq");
    }

    @Test
    void relatesTheSitesOfASharedCode() throws IOException {
        Finding link = Samples.mixed().findings().get(0);
        Finding shared = new Finding(link.rule(), Verdict.VIOLATED, new Subject(Subject.Kind.SLC, "C1"), link.clauses(),
                link.clauseKeys(), link.statement(), Path.of(List.of("hq", "oslo")), link.span(), null);

        JsonNode result = parsed(write(with(List.of(shared)))).at("/runs/0/results/0");

        assertThat(result.has("codeFlows")).isFalse();
        assertThat(result.get("relatedLocations")).extracting(each -> each.at("/message/text").asString())
                .containsExactly("hq", "oslo");
    }

    @Test
    void takesNoNameForALinkOrAPlace() throws IOException {
        String written = write(Samples.mixed("t", "[x](http://evil) {0}\u202e"));

        assertThat(parsed(written).at("/runs/0/results/3/message/text").asString())
                .startsWith("\\[x\\](http://evil) {{0}}\\u{{202e}} belongs to the group");
    }

    @Test
    void writesPathsAsUris() {
        assertThat(FileUri.of("./a b/ø#1%.yaml")).isEqualTo("a%20b/%C3%B8%231%25.yaml");
        assertThat(FileUri.of("a:b.yaml")).isEqualTo("a%3Ab.yaml");
        assertThat(FileUri.of("/tmp/a?.yaml")).isEqualTo("file:///tmp/a%3F.yaml");
        assertThat(FileUri.of("C:/x/a.yaml")).isEqualTo("file:///C:/x/a.yaml");
        assertThat(FileUri.of("../a.yaml")).isEqualTo("../a.yaml");
    }

    @Test
    void cutsDescriptionsBehindAWord() {
        assertThat(SarifText.cut("one two three", 13)).isEqualTo("one two three");
        assertThat(SarifText.cut("one two three", 12)).isEqualTo("one two …");
    }

    @Test
    void beginsAnotherRunWhereOneMayHoldNoMore() throws IOException {
        Finding finding = Samples.mixed().findings().get(0);

        JsonNode runs = parsed(write(with(Collections.nCopies(25_001, finding)))).get("runs");

        assertThat(runs).extracting(run -> run.get("results").size()).containsExactly(25_000, 1);
        assertThat(runs).extracting(run -> run.at("/automationDetails/id").asString())
                .containsExactly("rightful/nordmart/", "rightful/nordmart/2/");
    }

    private static ReportWriter writer() {
        return new SarifReport(Samples.presentation());
    }

    private static Assessment with(List<Finding> findings) {
        Assessment mixed = Samples.mixed();
        return new Assessment(mixed.topology(), mixed.title(), mixed.asOf(), mixed.reading(), mixed.verdict(),
                mixed.links(), mixed.operations(), mixed.sites(), new ArrayList<>(findings));
    }

    private static String nothing() throws IOException {
        StringBuilder out = new StringBuilder();
        writer().begin(out, true).end();
        return out.toString();
    }

    private static String write(Assessment assessment) throws IOException {
        return Samples.written(writer(), Samples.report(assessment));
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /** Where a log differs from the schema of OASIS. */
    private static List<Error> violations(String json) throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
            return compiled.validate(json, InputFormat.JSON);
        }
    }
}
