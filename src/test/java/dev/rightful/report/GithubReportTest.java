package dev.rightful.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Golden;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReportTest {

    @Test
    void isACommandForEachFinding() throws IOException {
        String written = Samples.batch(writer());

        Golden.assertMatches("report-batch.github.txt", written);
    }

    @Test
    void letsNoNameBeACommand() throws IOException {
        String written = Samples.written(writer(), Samples.report("a,b:c\n::error::%.yaml",
                Samples.mixed("t", "x\r\n::set-env name=A::b\n##[add-path]/tmp 100 %\u2028::stop-commands::z")));

        assertThat(written.lines().filter(line -> !line.startsWith("VIOLATED  ")))
                .hasSize(4)
                .allMatch(line -> line.matches("::(error|warning) file=a%2Cb%3Ac\\\\u\\{a}%3A%3Aerror%3A%3A%25\\.yaml,"
                        + "line=\\d+,endLine=\\d+,col=\\d+,title=[a-z-]+/[a-z-]+::[^\r\n]+"));
        assertThat(written).doesNotContain("##[")
                .contains("::x\\u{d}\\u{a}::set-env name=A::b\\u{a}#\\u{23}[add-path]/tmp 100 %25\\u{2028}::stop");
    }

    @Test
    void writesWhatIsTooManyAsPlainLinesAndSaysHowManyTheseAre() throws IOException {
        Assessment mixed = Samples.mixed("t", "##[error]x");
        List<Finding> findings = new ArrayList<>(Collections.nCopies(12, mixed.findings().get(0)));
        findings.addAll(Collections.nCopies(11, mixed.findings().get(3)));
        Assessment many = new Assessment("t", null, mixed.asOf(), mixed.reading(), mixed.verdict(), mixed.links(),
                mixed.operations(), mixed.sites(), findings);

        List<String> lines = Samples.written(writer(), Samples.report(many)).lines().toList();

        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("violated topologies/nordmart.yaml:12:5: ")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.startsWith(
                "undetermined topologies/nordmart.yaml:20:3: operation/affiliate: #\\u{23}[error]x belongs"))
                .hasSize(1);
        assertThat(lines).last().asString().startsWith("::notice title=Rightful::3 more findings");
    }

    private static ReportWriter writer() {
        return new GithubReport(Samples.presentation());
    }
}
