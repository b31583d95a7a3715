package dev.rightful.report;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes workflow commands, from which GitHub makes annotations in the diff of a pull request: errors of what is violated,
 * warnings of what is undetermined.
 *
 * <p>GitHub shows ten of each for a step. What comes after them is written as plain lines of the log, and a notice says how
 * many these are. What is waived or in the baseline is counted and not annotated.
 */
public final class GithubReport implements ReportWriter {

    private static final int SHOWN = 10;

    private final Phrasebook phrasebook;
    private final TextStyle style;

    /** As a run presents its reports. */
    public GithubReport(Presentation presentation) {
        this.phrasebook = presentation.phrasebook();
        this.style = new TextStyle(presentation.phrasebook(), false, presentation.width());
    }

    @Override
    public String format() {
        return "github";
    }

    @Override
    public Pages begin(Appendable out, boolean several) {
        return new GithubPages(out);
    }

    private final class GithubPages implements Pages {

        private final Appendable out;
        private int errors;
        private int warnings;

        GithubPages(Appendable out) {
            this.out = out;
        }

        @Override
        public void add(Report report) throws IOException {
            out.append(line(style.line(report))).append('\n');
            for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED)) {
                for (Finding finding : report.assessment().findings()) {
                    if (finding.verdict() == verdict && report.isActive(finding)) {
                        write(report, finding);
                    }
                }
            }
        }

        private void write(Report report, Finding finding) throws IOException {
            boolean error = finding.verdict() == Verdict.VIOLATED;
            int count = error ? ++errors : ++warnings;
            if (count > SHOWN) {
                plain(finding.verdict().word(), report.source(), finding.span().line(), finding.span().column(),
                        finding.rule() + ": " + report.message(finding));
                return;
            }
            begin(error ? "error" : "warning", report.source(), finding.span().line());
            out.append(",endLine=").append(String.valueOf(finding.span().endLine()));
            if (finding.span().line() == finding.span().endLine()) {
                // GitHub takes columns within one line only.
                out.append(",col=").append(String.valueOf(finding.span().column()));
            }
            out.append(",title=").append(property(finding.rule())).append("::");
            out.append(data(report.message(finding)));
            more("clauses", List.of(String.join(", ", finding.clauses())));
            more("needs", report.needs(finding));
            more("remedy", report.remedies(finding));
            if (report.triaged() != null) {
                String expired = new WaiverText(phrasebook).waiver(report.triaged().treatment(finding));
                more("waiver", expired == null ? List.of() : List.of(expired));
            }
            out.append('\n');
        }

        private void more(String label, List<String> values) throws IOException {
            for (String value : values) {
                out.append("%0A").append(data(phrasebook.word(label) + ": " + value));
            }
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            for (Refusal.Reason reason : refusal.errors()) {
                if (++errors > SHOWN) {
                    plain(phrasebook.word("not-judged"), refusal.source(), reason.line(), reason.column(),
                            reason.message());
                } else {
                    begin("error", refusal.source(), reason.line());
                    out.append(",col=").append(String.valueOf(reason.column()));
                    out.append(",title=").append(property(phrasebook.word("not-judged"))).append("::");
                    out.append(data(reason.message())).append('\n');
                }
            }
        }

        @Override
        public void end() throws IOException {
            int left = Math.max(0, errors - SHOWN) + Math.max(0, warnings - SHOWN);
            if (left > 0) {
                out.append("::notice title=Rightful::");
                out.append(data(phrasebook.word("more-findings", Map.of("count", left)))).append('\n');
            }
        }

        private void begin(String command, String source, int line) throws IOException {
            out.append("::").append(command).append(" file=").append(property(FileUri.withoutDot(source)));
            out.append(",line=").append(String.valueOf(line));
        }

        private void plain(String verdict, String source, int line, int column, String text) throws IOException {
            out.append(line(verdict + " " + source + ":" + line + ":" + column + ": " + text)).append('\n');
        }
    }

    /** A line of the log; the runner obeys an older kind of command anywhere in it. */
    private static String line(String text) {
        return Visible.of(text).replace("##[", "#\\u{23}[");
    }

    /** The text of a command. */
    private static String data(String text) {
        return line(text).replace("%", "%25");
    }

    /** The value of a property of a command. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
