package dev.rightful.report;

import dev.rightful.finding.Finding;
import dev.rightful.rights.Phrasebook;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Triaged;
import dev.rightful.waiver.Waiver;
import java.io.IOException;
import java.util.List;

/** The part of a report in Markdown about findings that do not count, folded. */
final class MarkdownTriage {

    private final Report report;
    private final Triaged triaged;
    private final Phrasebook phrasebook;
    private final WaiverText words;
    private final Appendable out;

    MarkdownTriage(Report report, Triaged triaged, Appendable out) {
        this.report = report;
        this.triaged = triaged;
        this.phrasebook = report.phrasebook();
        this.words = new WaiverText(phrasebook);
        this.out = out;
    }

    void counts() throws IOException {
        out.append('\n').append(Markdown.text(report.findingsCounted() + "; " + words.counts(triaged))).append('\n');
    }

    void sections() throws IOException {
        for (Status status : List.of(Status.WAIVED, Status.BASELINED)) {
            List<Finding> findings = WaiverText.findings(report, triaged, status);
            if (!findings.isEmpty()) {
                section(status, findings);
            }
        }
    }

    private void section(Status status, List<Finding> findings) throws IOException {
        boolean waived = status == Status.WAIVED;
        out.append("\n<details>\n<summary>");
        out.append(Markdown.html(phrasebook.word(status.word() + "-heading")));
        out.append(" (").append(String.valueOf(findings.size())).append(")</summary>\n\n| ");
        out.append(word("verdict")).append(" | ").append(word("rule")).append(" | ").append(word("finding"));
        out.append(" | ").append(word("where")).append(waived ? " | " + word("waiver") : "");
        out.append(" |\n| --- | --- | --- | ---").append(waived ? " | ---" : "").append(" |\n");
        for (Finding finding : findings) {
            out.append("| ").append(MarkdownReport.verdict(finding.verdict(), phrasebook)).append(" | ");
            out.append(Markdown.code(finding.rule())).append(" | ").append(Markdown.code(finding.subject().id()));
            out.append(" | ").append(String.valueOf(finding.span().line())).append(':');
            out.append(String.valueOf(finding.span().column()));
            if (waived) {
                out.append(" | ").append(waiver(finding));
            }
            out.append(" |\n");
        }
        out.append("\n</details>\n");
    }

    /** Which waiver a finding has; what somebody wrote in it stands as code, so that it does nothing. */
    String waiver(Finding finding) {
        Treatment treatment = triaged.treatment(finding);
        Waiver waiver = treatment.waiver();
        String text = words.waiver(treatment);
        if (waiver == null || text == null) {
            return "";
        }
        StringBuilder cell = new StringBuilder(Markdown.text(text));
        if (treatment.status() == Status.WAIVED) {
            for (String detail : words.details(waiver)) {
                cell.append("<br>").append(Markdown.code(detail));
            }
        }
        return cell.toString();
    }

    private String word(String key) {
        return Markdown.text(phrasebook.word(key));
    }
}
