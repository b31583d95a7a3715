package dev.rightful.report;

import dev.rightful.finding.Finding;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Triaged;
import dev.rightful.waiver.Waiver;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The part of a text report about findings that do not count, and what it says of waivers elsewhere. */
final class TextTriage {

    private final Report report;
    private final Triaged triaged;
    private final TextStyle style;
    private final Appendable out;
    private final WaiverText words;

    /** Writes a finding in full. */
    interface Full {
        void write(Finding finding) throws IOException;
    }

    TextTriage(Report report, Triaged triaged, TextStyle style, Appendable out) {
        this.report = report;
        this.triaged = triaged;
        this.style = style;
        this.out = out;
        this.words = new WaiverText(report.phrasebook());
    }

    /** Writes a section for each status that does not count, a finding in a line or, where it is to be verbose, in full. */
    void sections(boolean verbose, Full full) throws IOException {
        for (Status status : List.of(Status.WAIVED, Status.BASELINED)) {
            List<Finding> findings = WaiverText.findings(report, triaged, status);
            if (findings.isEmpty()) {
                continue;
            }
            style.heading(status.word() + "-heading", out);
            for (Finding finding : findings) {
                if (verbose) {
                    full.write(finding);
                } else {
                    line(finding);
                    waiver(finding);
                }
            }
        }
    }

    private void line(Finding finding) throws IOException {
        String at = style.word("likewise-at",
                Map.of("subject", finding.subject().id(), "line", finding.span().line()));
        out.append("  ").append(style.padded(finding.verdict())).append("  ");
        out.append(finding.rule()).append(": ").append(Visible.of(at)).append('\n');
    }

    /** Which waiver a finding has, and what it says. */
    void waiver(Finding finding) throws IOException {
        Treatment treatment = triaged.treatment(finding);
        Waiver waiver = treatment.waiver();
        String text = words.waiver(treatment);
        if (waiver == null || text == null) {
            return;
        }
        style.labelled("waiver", Visible.of(text), out);
        if (treatment.status() == Status.WAIVED) {
            for (String detail : words.details(waiver)) {
                style.write(" ".repeat(style.labelWidth()), Visible.of(detail), out);
            }
        }
    }
}
