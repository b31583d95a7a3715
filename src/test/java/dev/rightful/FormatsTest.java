package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.evaluation.Options;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.report.Presentation;
import dev.rightful.report.Presentation.Detail;
import dev.rightful.report.Report;
import dev.rightful.report.ReportWriter;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the format, a report tells every finding on the project's own topologies, and each of them once. */
class FormatsTest {

    private static final Rights RIGHTS = BuiltIn.rights();
    private static final Phrasebook PHRASEBOOK = BuiltIn.phrasebook("en");
    private static final List<Report> REPORTS = new ArrayList<>();
    /** Each finding by its rule and its subject. */
    private static final List<String> FINDINGS = new ArrayList<>();

    @BeforeAll
    static void judgesEveryTopology() {
        LicenceCheck check = new LicenceCheck(RIGHTS, Limits.DEFAULT);
        Inputs.expand(List.of("topologies"), InputStream.nullInputStream())
                .forEach(input -> check.check(input, topology -> new Options(
                        Objects.requireNonNullElse(topology.asOf(), LocalDate.of(2024, 3, 1)), Reading.OPEN, false,
                        null),
                        FormatsTest::note));
    }

    private static void note(LicenceCheck.Checked checked) {
        if (checked instanceof LicenceCheck.Checked.Judged judged) {
            REPORTS.add(new Report(judged.source(), judged.topology(), judged.assessment(), RIGHTS, PHRASEBOOK));
            for (Finding finding : judged.assessment().findings()) {
                FINDINGS.add(finding.rule() + " " + finding.subject().id());
            }
        }
    }

    @Test
    void jsonTellsEachFindingOnce() throws IOException {
        List<String> told = new ArrayList<>();
        for (JsonNode report : JsonMapper.shared().readTree(written("json", Detail.NORMAL))) {
            for (JsonNode finding : report.get("findings")) {
                told.add(finding.get("rule").asString() + " " + finding.at("/subject/id").asString());
            }
        }

        assertThat(told).hasSizeGreaterThan(500).containsExactlyInAnyOrderElementsOf(FINDINGS);
    }

    @Test
    void sarifTellsEachFindingOnce() throws IOException {
        List<String> told = new ArrayList<>();
        for (JsonNode result : JsonMapper.shared().readTree(written("sarif", Detail.NORMAL)).at("/runs/0/results")) {
            assertThat(result.get("locations")).hasSize(1);
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            assertThat(region).extracting(JsonNode::asInt).hasSize(4).allMatch(each -> each > 0);
            told.add(result.get("ruleId").asString() + " "
                    + result.at("/locations/0/logicalLocations/0/name").asString());
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(FINDINGS);
    }

    @Test
    void junitTellsEachFindingOnce() throws Exception {
        List<String> told = new ArrayList<>();
        NodeList failures = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(written("junit", Detail.NORMAL))))
                .getElementsByTagName("failure");
        for (int i = 0; i < failures.getLength(); i++) {
            told.add(((Element) failures.item(i).getParentNode()).getAttribute("name"));
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(FINDINGS);
    }

    @Test
    void csvTellsEachFindingOnce() throws IOException {
        Pattern cell = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n]*))(,|\r\n)");
        List<String> told = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher matcher = cell.matcher(written("csv", Detail.NORMAL));
        while (matcher.find()) {
            row.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("\"\"", "\""));
            if (matcher.group(3).equals("\r\n")) {
                assertThat(row).hasSize(18);
                told.add(row.get(8) + " " + row.get(10));
                row.clear();
            }
        }

        assertThat(told.subList(1, told.size())).containsExactlyInAnyOrderElementsOf(FINDINGS);
    }

    @Test
    void markdownTellsEachFindingOnce() throws IOException {
        Pattern summary = Pattern.compile("<summary>[A-Z]+ <code>([^<]+)</code> .* \\((\\d+)\\)</summary>");
        List<String> told = new ArrayList<>();
        int announced = 0;
        String rule = "";
        for (String line : written("markdown", Detail.NORMAL).lines().toList()) {
            Matcher matcher = summary.matcher(line);
            if (matcher.matches()) {
                rule = matcher.group(1);
                announced += Integer.parseInt(matcher.group(2));
            } else if (line.startsWith("| `")) {
                told.add(rule + " " + line.substring(3, line.indexOf('`', 3)));
            }
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(FINDINGS).hasSize(announced);
    }

    @ParameterizedTest
    @EnumSource(value = Detail.class, names = {"NORMAL", "VERBOSE"})
    void textTellsEachFindingOnce(Detail detail) throws IOException {
        Pattern subject = Pattern.compile("  (link|operation|site|licence code|premises) {2,}(.*)");
        Pattern likewise = Pattern.compile("  likewise {2,}(.*) \\(line \\d+\\).*");
        List<String> told = new ArrayList<>();
        String rule = "";
        for (String line : written("text", detail).lines().toList()) {
            Matcher one = subject.matcher(line);
            Matcher more = likewise.matcher(line);
            if (line.startsWith("VIOLATED  ") || line.startsWith("UNDETERMINED  ")) {
                rule = line.substring(line.lastIndexOf(' ') + 1);
            } else if (one.matches()) {
                told.add(rule + " " + one.group(2));
            } else if (more.matches()) {
                told.add(rule + " " + more.group(1));
            }
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(FINDINGS);
    }

    @Test
    void annotationsAndLinesOfTheLogTellEachFindingOnce() throws IOException {
        Pattern annotation =
                Pattern.compile("::(?:error|warning) file=[^,]*,line=(\\d+),.*title=([^:]*)::(.*?)(?:%0A.*)?");
        Pattern plain = Pattern.compile("(?:violated|undetermined) .*?:(\\d+):\\d+: (\\S+): (.*)");
        List<String> told = new ArrayList<>();
        for (String line : written("github", Detail.NORMAL).lines().toList()) {
            Matcher shown = annotation.matcher(line.replace("%25", "%"));
            Matcher logged = plain.matcher(line);
            if (shown.matches()) {
                told.add(shown.group(1) + " " + shown.group(2) + " " + shown.group(3));
            } else if (logged.matches()) {
                told.add(logged.group(1) + " " + logged.group(2) + " " + logged.group(3));
            }
        }
        List<String> expected = new ArrayList<>();
        for (JsonNode report : JsonMapper.shared().readTree(written("json", Detail.NORMAL))) {
            for (JsonNode finding : report.get("findings")) {
                expected.add(finding.at("/location/line").asInt() + " " + finding.get("rule").asString() + " "
                        + finding.get("message").asString());
            }
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void pageTellsEachFindingOnce() throws IOException {
        Pattern article = Pattern.compile("<article id=\"finding-[^>]*>.*?<code>([^<]*)</code>.*?"
                + "<dt>(?:link|operation|site|licence code|premises)</dt><dd><bdi>([^<]*)</bdi>", Pattern.DOTALL);
        List<String> told = new ArrayList<>();
        Matcher matcher = article.matcher(written("html", Detail.NORMAL));
        while (matcher.find()) {
            told.add(matcher.group(1) + " " + matcher.group(2).replace("&gt;", ">"));
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(FINDINGS);
    }

    static List<String> formats() {
        return Formats.names();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void namesItself(String format) {
        assertThat(Formats.writer(format, presentation(Detail.NORMAL)).format()).isEqualTo(format);
    }

    private static String written(String format, Detail detail) throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter.Pages pages = Formats.writer(format, presentation(detail)).begin(out, true);
        for (Report report : REPORTS) {
            pages.add(report);
        }
        pages.end();
        return out.toString();
    }

    /** In lines that are wide enough for everything. */
    private static Presentation presentation(Detail detail) {
        return new Presentation(RIGHTS, PHRASEBOOK, Set.of(Verdict.VIOLATED, Verdict.UNDETERMINED), detail, false,
                Integer.MAX_VALUE);
    }
}
