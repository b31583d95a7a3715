package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The words of a text report, painted where a terminal shows colour, and how they stand in columns. */
final class TextStyle {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Phrasebook phrasebook;
    private final boolean colour;
    private final int width;
    private final int verdictWidth;
    private final int labelWidth;
    private final Map<Verdict, String> painted = new EnumMap<>(Verdict.class);
    private final Map<Verdict, String> padded = new EnumMap<>(Verdict.class);

    TextStyle(Phrasebook phrasebook, boolean colour) {
        this(phrasebook, colour, Paragraph.WIDTH);
    }

    TextStyle(Phrasebook phrasebook, boolean colour, int width) {
        this.phrasebook = phrasebook;
        this.colour = colour;
        this.width = width;
        this.verdictWidth = widest("verdict-granted", "verdict-undetermined", "verdict-violated");
        this.labelWidth = widest("where", "path", "at-sites", "clause", "clauses", "needs", "remedy", "question",
                "kind-link", "kind-operation", "kind-site", "kind-slc", "kind-premises", "not-assessed", "editions",
                "as-of", "reading", "translation", "likewise") + 4;
        for (Verdict verdict : Verdict.values()) {
            String text = painted("verdict-" + verdict.word(), code(verdict));
            painted.put(verdict, text);
            padded.put(verdict, text + " ".repeat(verdictWidth - width(verdict)));
        }
    }

    String word(String key) {
        return phrasebook.word(key);
    }

    String word(String key, Map<String, Object> facts) {
        return phrasebook.word(key, facts);
    }

    /** A day or a number as the reader writes it. */
    String spoken(Object fact) {
        return phrasebook.spoken(fact);
    }

    /** The word for a verdict. */
    String painted(Verdict verdict) {
        return painted.getOrDefault(verdict, "");
    }

    /** The word for a verdict, as wide as the widest. */
    String padded(Verdict verdict) {
        return padded.getOrDefault(verdict, "");
    }

    /** What stands in the place of a verdict on a document that was not judged. */
    String notJudged() {
        return painted("not-judged", code(Verdict.VIOLATED))
                + " ".repeat(Math.max(0, verdictWidth - Paragraph.width(word("not-judged"))));
    }

    int verdictWidth() {
        return verdictWidth;
    }

    int width(Verdict verdict) {
        return Paragraph.width(word("verdict-" + verdict.word()));
    }

    int labelWidth() {
        return labelWidth;
    }

    /** Whether licences are missing, in a word. */
    String plan(Verdict verdict) {
        return word("plan-" + verdict.word());
    }

    /** The same in the colour of the verdict. */
    String paintedPlan(Verdict verdict) {
        return painted("plan-" + verdict.word(), code(verdict));
    }

    /** A word that stands out. */
    String strong(String key) {
        return colour ? BOLD + word(key) + PLAIN : word(key);
    }

    /** A topology in one line: its verdict, where it is, and how much is not granted. */
    String line(Report report) {
        Assessment assessment = report.assessment();
        return padded(assessment.verdict()) + "  " + Visible.of(report.source()) + ": " + assessment.topology() + ", "
                + report.findingsCounted() + statuses(report);
    }

    /** How many findings there are of which status; empty where all count. */
    private String statuses(Report report) {
        return report.triaged() == null ? "" : "; " + new WaiverText(phrasebook).counts(report.triaged());
    }

    /** The width of the widest of some words. */
    int widest(String... words) {
        int widest = 0;
        for (String word : words) {
            widest = Math.max(widest, Paragraph.width(word(word)));
        }
        return widest;
    }

    /** Writes which topology it is. */
    void title(Assessment assessment, Appendable out) throws IOException {
        String title = assessment.title();
        write("", title == null
                ? assessment.topology()
                : assessment.topology() + ": " + Visible.of(title), out);
    }

    void heading(String key, Appendable out) throws IOException {
        out.append('\n').append(strong(key)).append('\n');
    }

    /** Writes a text with a word before it, which has a column of its own. */
    void labelled(String key, String text, Appendable out) throws IOException {
        write(Paragraph.padded("  " + word(key), labelWidth), text, out);
    }

    /** Writes a text with a label before its first line, in lines of the width of the report. */
    void write(String label, String text, Appendable out) throws IOException {
        Paragraph.write(label, text, width, out);
    }

    /** How many characters fit into a line. */
    int lineWidth() {
        return width;
    }

    /** Green, yellow, red. */
    private static String code(Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> "32";
            case UNDETERMINED -> "33";
            case VIOLATED -> "31";
        };
    }

    private String painted(String key, String code) {
        return colour ? "\u001b[1;" + code + "m" + word(key) + PLAIN : word(key);
    }
}
