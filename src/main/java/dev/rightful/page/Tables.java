package dev.rightful.page;

import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Verdict;
import dev.rightful.report.Visible;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the picture shows, as tables: links, operations, sites, and what was not assessed of them. */
final class Tables {

    private static final int NAMED = 12;
    private static final int LARGE = 400;

    private final Deployment deployment;
    private final Phrasebook phrasebook;
    private final String anchor;
    private final Markup out;

    Tables(Deployment deployment, String anchor, Markup out) {
        this.deployment = deployment;
        this.phrasebook = deployment.report().phrasebook();
        this.anchor = anchor;
        this.out = out;
    }

    void write() throws IOException {
        notAssessed();
        links();
        operations();
        sites();
    }

    private void notAssessed() throws IOException {
        Map<String, List<Integer>> parts = new TreeMap<>();
        int count = deployment.siteCount();
        for (int i = 0; i < count; i++) {
            for (String part : deployment.judged(i).notAssessed()) {
                parts.computeIfAbsent(part, each -> new ArrayList<>()).add(i);
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        out.raw("<section class=\"not-assessed\"><h2>").text(phrasebook.word("not-assessed")).raw("</h2>\n<dl>\n");
        for (Map.Entry<String, List<Integer>> part : parts.entrySet()) {
            out.element("dt", phrasebook.word("part-" + part.getKey())).raw("<dd>");
            int sites = part.getValue().size();
            if (sites > 1 && sites == count) {
                out.text(phrasebook.word("every-site"));
            } else {
                for (int i = 0; i < Math.min(NAMED, sites); i++) {
                    out.raw(i == 0 ? "" : ", ");
                    site(part.getValue().get(i));
                }
                if (sites > NAMED) {
                    out.raw(" ").text(phrasebook.word("and-more", Map.of("count", sites - NAMED)));
                }
            }
            out.raw("</dd>\n");
        }
        out.raw("</dl></section>\n");
    }

    private void links() throws IOException {
        if (deployment.linkCount() == 0) {
            return;
        }
        begin("links", deployment.linkCount(), "page-verdict", "page-link", "page-type", "page-from", "page-to",
                "clauses");
        for (int i = 0; i < deployment.linkCount(); i++) {
            LinkVerdict link = deployment.judgedLink(i);
            row("l" + i, link.verdict());
            out.raw("<td>")
                    .name(Visible.of(link.id()))
                    .raw("</td><td>")
                    .text(phrasebook.word("type-" + link.type()))
                    .raw("</td><td>");
            end(link.from(), deployment.from(i));
            out.raw("</td><td>");
            end(link.to(), deployment.to(i));
            out.raw("</td>");
            cited(link.clauses());
        }
        out.raw("</tbody></table></div></section>\n");
    }

    private void operations() throws IOException {
        List<OperationVerdict> operations = deployment.report().assessment().operations();
        if (operations.isEmpty()) {
            return;
        }
        begin("operations", operations.size(), "page-verdict", "page-party", "page-site", "page-mechanism",
                "page-relation", "clauses");
        for (OperationVerdict operation : operations) {
            row("", operation.verdict());
            out.raw("<td>").name(deployment.party(operation.party())).raw("</td><td>");
            site(deployment.number(operation.site()));
            out.raw("</td><td>")
                    .text(phrasebook.word("mechanism-" + operation.mechanism()))
                    .raw("</td><td>")
                    .text(phrasebook.word("relation-" + operation.relation()))
                    .raw("</td>");
            cited(operation.clauses());
        }
        out.raw("</tbody></table></div></section>\n");
    }

    private void sites() throws IOException {
        begin("sites", deployment.siteCount(), "page-verdict", "page-site", "page-id", "page-product", "page-licensee",
                "page-edition");
        for (int i = 0; i < deployment.siteCount(); i++) {
            SiteVerdict site = deployment.judged(i);
            row("s" + i, site.verdict());
            out.raw("<td>");
            site(i);
            out.raw("</td><td>").name(Visible.of(site.id())).raw("</td><td>").text(deployment.product(i));
            out.raw("</td><td>").name(deployment.party(deployment.licensee(i))).raw("</td><td>");
            out.text(site.edition()).raw("</td></tr>\n");
        }
        out.raw("</tbody></table></div></section>\n");
    }

    /** Begins a table; the script keeps a large one closed until somebody opens it, as it takes a browser long to lay out. */
    private void begin(String word, int rows, String... columns) throws IOException {
        boolean large = rows > LARGE;
        out.raw("<section").attribute("class", "table " + word + (large ? " large" : "")).raw("><h2>");
        out.text(phrasebook.word(word)).raw("</h2>\n");
        if (large) {
            out.raw("<button type=\"button\" class=\"open\" aria-expanded=\"false\">");
            out.text(phrasebook.word("page-open-table", Map.of("count", rows))).raw("</button>\n");
        }
        out.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\"").attribute("aria-label", phrasebook.word(word));
        out.raw("><table><thead><tr>");
        for (String column : columns) {
            out.raw("<th scope=\"col\">").text(phrasebook.word(column)).raw("</th>");
        }
        out.raw("</tr></thead><tbody>\n");
    }

    private void row(String id, Verdict verdict) throws IOException {
        out.raw("<tr");
        if (!id.isEmpty()) {
            out.attribute("id", anchor + id);
        }
        out.raw("><td class=\"judged ")
                .raw(verdict.word())
                .raw("\">")
                .text(phrasebook.word("verdict-" + verdict.word()));
        out.raw("</td>");
    }

    private void cited(List<String> clauses) throws IOException {
        out.raw("<td class=\"clauses\">").text(String.join(", ", clauses)).raw("</td></tr>\n");
    }

    /** The end of a link: a site, or a server or wall that has no row of its own. */
    private void end(String id, int site) throws IOException {
        if (site >= 0 && deployment.judged(site).id().equals(id)) {
            site(site);
        } else {
            out.name(Visible.of(id));
        }
    }

    private void site(int number) throws IOException {
        out.raw("<a").attribute("href", "#" + anchor + "s" + number).raw(">").name(deployment.name(number)).raw("</a>");
    }
}
