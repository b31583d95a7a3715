package dev.rightful.report;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of one rule that say the same of different subjects: put the names of one subject for those of another, and
 * its text is the other's. One text, with the subjects that it holds for, then tells everything.
 */
final class Alike {

    /** Stands for a name of the subject's own, by its number; text that is {@link Visible} never holds it. */
    private static final char OWN = '\u0001';

    /** Takes findings that are alike. */
    interface Each {
        /** Takes at least one finding. */
        void accept(List<Finding> alike) throws IOException;
    }

    private final Report report;

    private Alike(Report report) {
        this.report = report;
    }

    /** Goes through the findings with a verdict that count, those that are alike together, in the order of the first of them. */
    static void forEach(Report report, Verdict verdict, Each each) throws IOException {
        Alike alike = new Alike(report);
        List<Finding> ofRule = new ArrayList<>();
        for (Finding finding : report.assessment().findings()) {
            if (finding.verdict() == verdict && report.isActive(finding)) {
                if (!ofRule.isEmpty() && !ofRule.get(0).rule().equals(finding.rule())) {
                    alike.group(ofRule, each);
                    ofRule.clear();
                }
                ofRule.add(finding);
            }
        }
        alike.group(ofRule, each);
    }

    private void group(List<Finding> ofRule, Each each) throws IOException {
        Map<List<String>, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : ofRule) {
            groups.computeIfAbsent(inCommon(finding), unseen -> new ArrayList<>(1)).add(finding);
        }
        for (List<Finding> group : groups.values()) {
            each.accept(group);
        }
    }

    /** What the finding says apart from the names of its subject: every text, its path and its question. */
    private List<String> inCommon(Finding finding) {
        List<String> names = names(finding.subject());
        List<String> common = new ArrayList<>();
        common.add(without(names, Visible.of(report.message(finding))));
        for (String need : report.needs(finding)) {
            common.add(without(names, Visible.of(need)));
        }
        common.add("");
        for (String remedy : report.remedies(finding)) {
            common.add(without(names, Visible.of(remedy)));
        }
        common.add("");
        for (String site : finding.path().sites()) {
            common.add(without(names, site));
        }
        common.add(String.valueOf(finding.path().length()));
        common.add(String.valueOf(finding.question()));
        if (report.triaged() != null) {
            common.add(String.valueOf(report.triaged().treatment(finding).waiver()));
        }
        return common;
    }

    /** The names by which a reader knows the subject: its id, and what the id is made of. */
    private static List<String> names(Subject subject) {
        String id = subject.id();
        List<String> names = new ArrayList<>();
        names.add(id);
        switch (subject.kind()) {
            case LINK -> {
                int arrow = id.indexOf("->");
                int colon = id.indexOf(':');
                if (colon >= 0 && arrow > colon) {
                    names.add(id.substring(colon + 1, arrow));
                    names.add(id.substring(arrow + 2));
                }
            }
            case OPERATION -> {
                int at = id.indexOf('@');
                names.add(id.substring(0, at));
                names.add(id.substring(at + 1, id.lastIndexOf(':')));
            }
            case PREMISES -> names.add(id.substring(0, id.lastIndexOf(':')));
            case SITE, SLC -> {
                // The id is the only name.
            }
        }
        return names;
    }

    /** The text with each of the names replaced by its number, where it stands as a whole word. */
    private static String without(List<String> names, String text) {
        String without = text;
        for (int number = 0; number < names.size(); number++) {
            without = without(names.get(number), number, without);
        }
        return without;
    }

    private static String without(String name, int number, String text) {
        int at = text.indexOf(name);
        if (at < 0 || name.isEmpty()) {
            return text;
        }
        StringBuilder without = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf(name, at + name.length())) {
            int end = at + name.length();
            if (!endsInWord(text, at) && !goesOnInWord(text, end)) {
                without.append(text, from, at).append(OWN).append(number).append(OWN);
                from = end;
            }
        }
        return without.append(text, from, text.length()).toString();
    }

    /** Whether what stands before an index belongs to the same word. */
    private static boolean endsInWord(String text, int index) {
        return index > 0 && (isOfWord(text.charAt(index - 1)) || text.charAt(index - 1) == '.');
    }

    /** Whether what stands at an index belongs to the word before it; a full stop and an arrow end it. */
    private static boolean goesOnInWord(String text, int index) {
        if (index == text.length()) {
            return false;
        }
        char c = text.charAt(index);
        boolean last = index + 1 == text.length();
        return switch (c) {
            case '.' -> !last && isOfWord(text.charAt(index + 1));
            case '-' -> last || text.charAt(index + 1) != '>';
            default -> isOfWord(c);
        };
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '+' || c == '/';
    }
}
