package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Path;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes reports for people at a terminal: what is not granted, worst first, then a line for each link, then a summary.
 *
 * <p>Lines break at 80 columns. Colour only underlines what the words say. Everything from the document is shown by
 * {@link Visible}.
 */
public final class TextReport implements ReportWriter {

    /** How much to tell. */
    public enum Detail {
        /** One line for each topology. */
        QUIET,
        /** What is not granted, the links and a summary. */
        NORMAL,
        /** Also what the clauses say, and every operation and site. */
        VERBOSE
    }

    /** How many sites are named where a list of them is only a note. */
    private static final int NAMED = 5;

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final String ARROW = " -> ";

    private final Phrasebook phrasebook;
    private final Detail detail;
    private final boolean colour;
    private final int verdictWidth;
    private final Map<Verdict, String> painted = new EnumMap<>(Verdict.class);
    private final Map<Verdict, String> padded = new EnumMap<>(Verdict.class);

    /**
     * In the words of a language.
     *
     * @param phrasebook the texts in the language of the report
     * @param detail how much to tell
     * @param colour whether to colour verdicts for a terminal
     */
    public TextReport(Phrasebook phrasebook, Detail detail, boolean colour) {
        this.phrasebook = phrasebook;
        this.detail = detail;
        this.colour = colour;
        this.verdictWidth = widest("verdict-granted", "verdict-undetermined", "verdict-violated");
        for (Verdict verdict : Verdict.values()) {
            String text = painted("verdict-" + verdict.word(), code(verdict));
            painted.put(verdict, text);
            padded.put(verdict, text + " ".repeat(verdictWidth - width(verdict)));
        }
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Pages begin(Appendable out, boolean several) {
        return new TextPages(out, several);
    }

    private final class TextPages implements Pages {

        private final Appendable out;
        private final boolean several;
        private final Map<Verdict, Integer> topologies = new EnumMap<>(Verdict.class);
        private int refused;

        TextPages(Appendable out, boolean several) {
            this.out = out;
            this.several = several;
        }

        @Override
        public void add(Report report) throws IOException {
            separate();
            topologies.merge(report.assessment().verdict(), 1, Integer::sum);
            if (detail == Detail.QUIET) {
                line(report);
            } else {
                new Page(report, out).write();
            }
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            if (several) {
                separate();
                refused++;
                out.append(painted("not-judged", "31"))
                        .append(" ".repeat(Math.max(2, verdictWidth + 2 - width("not-judged"))))
                        .append(Visible.of(refusal.source()))
                        .append(": ")
                        .append(phrasebook.word("errors-above", Map.of("count", refusal.errors().size())))
                        .append('\n');
            }
        }

        @Override
        public void end() throws IOException {
            if (several) {
                separate();
                List<String> parts = new ArrayList<>();
                for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.GRANTED)) {
                    parts.add(count(verdict, topologies.getOrDefault(verdict, 0)));
                }
                if (refused > 0) {
                    parts.add(phrasebook.word("count-not-judged", Map.of("count", refused)));
                }
                Paragraph.write(phrasebook.word("topologies") + ": ", String.join(", ", parts), out);
            }
        }

        private void separate() throws IOException {
            if (detail != Detail.QUIET && (refused > 0 || !topologies.isEmpty())) {
                out.append('\n');
            }
        }

        private void line(Report report) throws IOException {
            Assessment assessment = report.assessment();
            out.append(padded(assessment.verdict()))
                    .append("  ")
                    .append(Visible.of(report.source()))
                    .append(": ")
                    .append(assessment.topology())
                    .append(", ")
                    .append(findings(assessment))
                    .append('\n');
        }
    }

    /** What is said about one topology. */
    private final class Page {

        private final Report report;
        private final Assessment assessment;
        private final Appendable out;
        private final Set<String> explained = new HashSet<>();
        private final int labels;

        Page(Report report, Appendable out) {
            this.report = report;
            this.assessment = report.assessment();
            this.out = out;
            this.labels = widest("where", "path", "at-sites", "clause", "clauses", "needs", "remedy", "question",
                    "kind-link", "kind-operation", "kind-site", "kind-slc", "kind-premises", "not-assessed", "editions",
                    "as-of", "reading") + 4;
        }

        void write() throws IOException {
            String title = assessment.title();
            Paragraph.write("", title == null
                    ? assessment.topology()
                    : assessment.topology() + ": " + Visible.of(title), out);
            out.append(Visible.of(report.source())).append('\n');
            for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED)) {
                for (Finding finding : assessment.findings()) {
                    if (finding.verdict() == verdict) {
                        write(finding);
                    }
                }
            }
            links();
            if (detail == Detail.VERBOSE) {
                operations();
                sites();
            }
            summary();
        }

        private void write(Finding finding) throws IOException {
            out.append('\n').append(painted(finding.verdict())).append("  ").append(finding.rule()).append('\n');
            Paragraph.write("  ", Visible.of(report.message(finding)), out);
            labelled("kind-" + finding.subject().kind().word(), Visible.of(finding.subject().id()));
            labelled("where", Visible.of(report.source()) + ":" + finding.span().line() + ":"
                    + finding.span().column());
            path(finding);
            clauses(finding.clauses());
            for (String need : report.needs(finding)) {
                labelled("needs", Visible.of(need));
            }
            for (String remedy : report.remedies(finding)) {
                labelled("remedy", Visible.of(remedy));
            }
            String question = finding.question();
            if (question != null) {
                question(question);
            }
        }

        /** The way that proves it; for a licence code the sites that share it, which no way connects. */
        private void path(Finding finding) throws IOException {
            Path path = finding.path();
            if (finding.subject().kind() == Subject.Kind.SLC) {
                if (path.length() > 1) {
                    labelled("at-sites", shown(path, ", "));
                }
            } else if (path.length() > 1) {
                String closed = report.isCycle(finding) ? ARROW + path.sites().get(0) : "";
                labelled("path", shown(path, ARROW) + closed);
            }
        }

        private void clauses(List<String> clauses) throws IOException {
            if (detail == Detail.VERBOSE) {
                for (String clause : clauses) {
                    String summary = report.summary(clause);
                    labelled("clause", summary.isEmpty() ? clause : clause + ": " + summary);
                }
            } else {
                labelled(clauses.size() == 1 ? "clause" : "clauses", String.join(", ", clauses));
            }
        }

        /** An open question is told once in full; a deployment often meets the same one at many places. */
        private void question(String id) throws IOException {
            if (explained.add(id)) {
                labelled("question", id + ": " + phrasebook.question(id));
                for (String reading : phrasebook.readings(id)) {
                    Paragraph.write(" ".repeat(labels), reading, out);
                }
            } else {
                labelled("question", phrasebook.word("question-above", Map.of("question", id)));
            }
        }

        private void links() throws IOException {
            if (!assessment.links().isEmpty()) {
                heading("links");
                for (LinkVerdict link : assessment.links()) {
                    boolean speaksForItself = link.id().startsWith(link.type() + ":");
                    String ends = speaksForItself
                            ? ""
                            : " (" + link.type() + " " + link.from() + " -> " + link.to() + ")";
                    judged(link.verdict(), link.id() + ends, link.clauses());
                }
            }
        }

        private void operations() throws IOException {
            if (!assessment.operations().isEmpty()) {
                heading("operations");
                for (OperationVerdict operation : assessment.operations()) {
                    judged(operation.verdict(), operation.id() + " (" + operation.relation() + ")",
                            operation.clauses());
                }
            }
        }

        private void sites() throws IOException {
            heading("sites");
            for (SiteVerdict site : assessment.sites()) {
                judged(site.verdict(), site.id() + " (" + site.product() + ")", List.of());
            }
        }

        /** One line, with the clauses that it has room for; all of them below it where everything is told. */
        private void judged(Verdict verdict, String text, List<String> clauses) throws IOException {
            String visible = Visible.of(text);
            int indent = 2 + verdictWidth + 2;
            out.append("  ").append(padded(verdict)).append("  ").append(visible);
            if (detail == Detail.VERBOSE && !clauses.isEmpty()) {
                out.append('\n');
                Paragraph.write(" ".repeat(indent), String.join(", ", clauses), out);
            } else {
                out.append(fitting(clauses, Paragraph.WIDTH - indent - Paragraph.width(visible))).append('\n');
            }
        }

        /** As many clauses as fit into a width, but at least one, and how many are left out. */
        private static String fitting(List<String> clauses, int width) {
            String cited = "";
            for (int count = clauses.size(); count > 0; count--) {
                int left = clauses.size() - count;
                cited = "  " + String.join(", ", clauses.subList(0, count)) + (left == 0 ? "" : " +" + left);
                if (Paragraph.width(cited) <= width) {
                    return cited;
                }
            }
            return cited;
        }

        private void summary() throws IOException {
            heading("summary");
            int first = widest("links", "operations", "sites") + 4;
            Paragraph.spaces(first, out);
            for (Verdict verdict : Verdict.values()) {
                out.append("  ").append(painted(verdict));
            }
            out.append('\n');
            row("links", first, assessment.links(), LinkVerdict::verdict);
            row("operations", first, assessment.operations(), OperationVerdict::verdict);
            row("sites", first, assessment.sites(), SiteVerdict::verdict);
            out.append('\n');
            notAssessed();
            editions();
            labelled("as-of", assessment.asOf().toString());
            labelled("reading", phrasebook.word("reading-" + assessment.reading().word()));
            out.append('\n');
            out.append(painted(assessment.verdict())).append(": ").append(findings(assessment)).append('\n');
        }

        private <T> void row(String word, int first, List<T> judged, Function<T, Verdict> verdictOf)
                throws IOException {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            judged.forEach(each -> counts.merge(verdictOf.apply(each), 1, Integer::sum));
            out.append("  ").append(Paragraph.padded(phrasebook.word(word), first - 2));
            for (Verdict verdict : Verdict.values()) {
                String count = String.valueOf(counts.getOrDefault(verdict, 0));
                Paragraph.spaces(2 + width(verdict) - count.length(), out);
                out.append(count);
            }
            out.append('\n');
        }

        private void notAssessed() throws IOException {
            Map<String, List<String>> named = new TreeMap<>();
            Map<String, Integer> counts = new TreeMap<>();
            for (SiteVerdict site : assessment.sites()) {
                for (String part : site.notAssessed()) {
                    List<String> sites = named.computeIfAbsent(part, each -> new ArrayList<>());
                    if (sites.size() < NAMED) {
                        sites.add(site.id());
                    }
                    counts.merge(part, 1, Integer::sum);
                }
            }
            for (Map.Entry<String, List<String>> part : named.entrySet()) {
                int count = counts.getOrDefault(part.getKey(), 0);
                String sites = String.join(", ", part.getValue());
                if (count > 1 && count == assessment.sites().size()) {
                    sites = phrasebook.word("every-site");
                } else if (count > NAMED) {
                    sites += " " + phrasebook.word("and-more", Map.of("count", count - NAMED));
                }
                labelled("not-assessed", part.getKey() + ": " + sites);
            }
        }

        private void editions() throws IOException {
            Map<String, Integer> editions = new TreeMap<>();
            assessment.sites().forEach(site -> editions.merge(site.edition(), 1, Integer::sum));
            List<String> parts = new ArrayList<>();
            editions.forEach((edition, count) -> parts
                    .add(phrasebook.word("edition-of-sites", Map.of("edition", edition, "count", count))));
            labelled("editions", String.join(", ", parts));
        }

        private void heading(String word) throws IOException {
            out.append('\n').append(colour ? BOLD + phrasebook.word(word) + PLAIN : phrasebook.word(word));
            out.append('\n');
        }

        private void labelled(String word, String text) throws IOException {
            Paragraph.write(Paragraph.padded("  " + phrasebook.word(word), labels), text, out);
        }
    }

    private String shown(Path path, String separator) {
        List<String> sites = path.sites();
        int left = path.length() - sites.size();
        if (left <= 0) {
            return String.join(separator, sites);
        }
        int half = sites.size() / 2;
        return String.join(separator, sites.subList(0, half)) + separator
                + phrasebook.word("sites-left-out", Map.of("count", left)) + separator
                + String.join(separator, sites.subList(half, sites.size()));
    }

    private String findings(Assessment assessment) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        assessment.findings().forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return counts.isEmpty()
                ? phrasebook.word("no-findings")
                : phrasebook.word("findings", Map.of("violated", counts.getOrDefault(Verdict.VIOLATED, 0),
                        "undetermined", counts.getOrDefault(Verdict.UNDETERMINED, 0)));
    }

    private String count(Verdict verdict, int count) {
        return phrasebook.word("count-" + verdict.word(), Map.of("count", count));
    }

    private int widest(String... words) {
        int widest = 0;
        for (String word : words) {
            widest = Math.max(widest, Paragraph.width(phrasebook.word(word)));
        }
        return widest;
    }

    private String padded(Verdict verdict) {
        return padded.getOrDefault(verdict, "");
    }

    private String painted(Verdict verdict) {
        return painted.getOrDefault(verdict, "");
    }

    /** Green, yellow, red. */
    private static String code(Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> "32";
            case UNDETERMINED -> "33";
            case VIOLATED -> "31";
        };
    }

    private int width(Verdict verdict) {
        return width("verdict-" + verdict.word());
    }

    private int width(String word) {
        return Paragraph.width(phrasebook.word(word));
    }

    private String painted(String word, String code) {
        String text = phrasebook.word(word);
        return colour ? "\u001b[1;" + code + "m" + text + PLAIN : text;
    }
}
