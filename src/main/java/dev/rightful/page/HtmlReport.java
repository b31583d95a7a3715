package dev.rightful.page;

import dev.rightful.finding.Verdict;
import dev.rightful.report.Refusal;
import dev.rightful.report.Report;
import dev.rightful.report.ReportWriter;
import dev.rightful.report.Visible;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes one page in HTML that needs nothing else: pictures to look around in, findings, and the same as tables, which also
 * stand there without a script and on paper. Nothing in it may ask for anything from anywhere.
 *
 * <p>Of one document it is written as it comes; of several it is kept back, as the list of them stands first.
 */
public final class HtmlReport implements ReportWriter {

    private final Phrasebook phrasebook;
    private final boolean triaged;

    /**
     * In the words of a language.
     *
     * @param triaged whether the run has waivers or a baseline, so that not every finding counts
     */
    public HtmlReport(Phrasebook phrasebook, boolean triaged) {
        this.phrasebook = phrasebook;
        this.triaged = triaged;
    }

    /** In the words of a language, of a run in which every finding counts. */
    public HtmlReport(Phrasebook phrasebook) {
        this(phrasebook, false);
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Pages begin(Appendable out, boolean several) {
        return new HtmlPages(out, several);
    }

    /** What the list of documents says about one. */
    private record Entry(String anchor, String title, String source, String word, String verdict, String counts) {}

    private final class HtmlPages implements Pages {

        private final Markup page;
        private final boolean several;
        private final StringBuilder kept = new StringBuilder();
        private final Markup body;
        private final List<Entry> entries = new ArrayList<>();
        private final Set<String> anchors = new HashSet<>();
        private boolean begun;

        HtmlPages(Appendable out, boolean several) {
            this.page = new Markup(out);
            this.several = several;
            this.body = several ? new Markup(kept) : page;
        }

        @Override
        public void add(Report report) throws IOException {
            String title = report.assessment().title();
            String name = Visible.of(title == null ? report.assessment().topology() : title);
            begin(name);
            Verdict verdict = report.assessment().verdict();
            TopologySection section = new TopologySection(report, "t" + (entries.size() + 1), anchors, body);
            entries.add(new Entry(section.anchor(), name, Visible.of(report.source()), verdict.word(),
                    phrasebook.word("verdict-" + verdict.word()), section.findings()));
            section.write(name);
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            String name = Visible.of(refusal.source());
            begin(name);
            String anchor = "t" + (entries.size() + 1);
            entries.add(new Entry(anchor, name, name, "violated", phrasebook.word("not-judged"),
                    phrasebook.word("page-errors", Map.of("count", refusal.errors().size()))));
            body.raw("<section class=\"topology refused\"").attribute("id", anchor).raw(">\n<h2>");
            body.text(phrasebook.word("not-judged")).raw(": ").name(name).raw("</h2>\n<ul>\n");
            for (Refusal.Reason error : refusal.errors()) {
                body.raw("<li>").text(error.line() + ":" + error.column() + ": ");
                body.name(Visible.of(error.message())).raw("</li>\n");
            }
            body.raw("</ul>\n</section>\n");
        }

        @Override
        public void end() throws IOException {
            if (several) {
                new PageFrame(phrasebook, triaged, page).begin(phrasebook.word("topologies"));
                index();
                page.raw(kept.toString());
            } else {
                begin(phrasebook.word("topologies"));
            }
            new PageFrame(phrasebook, triaged, page).end();
        }

        private void begin(String title) throws IOException {
            if (!several && !begun) {
                begun = true;
                new PageFrame(phrasebook, triaged, page).begin(title);
            }
        }

        private void index() throws IOException {
            page.raw("<nav class=\"index\" id=\"index\"><h1>")
                    .text(phrasebook.word("topologies"))
                    .raw("</h1>\n<table>\n");
            for (Entry entry : entries) {
                page.raw("<tr><td>").raw(Glyphs.of(entry.word())).raw(" ");
                page.element("span", entry.verdict()).raw("</td><td><a").attribute("href", "#" + entry.anchor());
                page.raw(">")
                        .name(entry.title())
                        .raw("</a></td><td>")
                        .text(entry.counts())
                        .raw("</td><td class=\"source\">");
                page.name(entry.source()).raw("</td></tr>\n");
            }
            page.raw("</table></nav>\n");
        }
    }
}
