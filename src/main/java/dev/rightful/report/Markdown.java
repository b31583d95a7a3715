package dev.rightful.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Text as Markdown that shows it as it is. Names of a document stand as code: there nothing is a tag, a link, a mention of
 * somebody or the number of an issue.
 */
final class Markdown {

    private static final String MEANINGFUL = "\\`*_[]<>&|~#";

    /** Around a name within a sentence until the sentence is written; taken out of names themselves. */
    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';

    private Markdown() {}

    /** Words of our own, in which no sign has a meaning. */
    static String text(String words) {
        String visible = Visible.of(words);
        StringBuilder text = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (MEANINGFUL.indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }

    /** Words of our own within HTML. */
    static String html(String words) {
        return Visible.of(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A name of the document, which may stand in a table. */
    static String code(String name) {
        // A table ends its cell at a bar, also within code.
        String visible = Visible.of(name).replace("|", "\\u{7c}");
        if (visible.isEmpty()) {
            return "";
        }
        StringBuilder fence = new StringBuilder("`");
        while (visible.contains(fence)) {
            fence.append('`');
        }
        boolean touches = visible.startsWith("`") || visible.endsWith("`") || visible.isBlank();
        String space = touches || (visible.startsWith(" ") && visible.endsWith(" ")) ? " " : "";
        return fence + space + visible + space + fence;
    }

    /** Names as code, one after the other. */
    static String codes(List<String> names, String between) {
        List<String> codes = new ArrayList<>(names.size());
        names.forEach(name -> codes.add(code(name)));
        return String.join(between, codes);
    }

    /** The facts of a sentence with its names marked, for {@link #sentence}. */
    static Map<String, Object> marked(Map<String, Object> facts) {
        Map<String, Object> marked = new HashMap<>();
        facts.forEach((place, fact) -> marked.put(place, marked(fact)));
        return marked;
    }

    private static Object marked(Object fact) {
        if (fact instanceof List<?> list) {
            List<Object> marked = new ArrayList<>(list.size());
            list.forEach(each -> marked.add(marked(each)));
            return marked;
        }
        return fact instanceof String name && !name.isEmpty() ? OPEN + unmarked(name) + CLOSE : fact;
    }

    private static String unmarked(String name) {
        return name.replace(OPEN, '\ufffd').replace(CLOSE, '\ufffd');
    }

    /**
     * A sentence that was filled with marked facts: names as code, the rest as words of our own. Names that touch are one
     * piece of code, as two would not be told apart.
     */
    static String sentence(String sentenceWithMarks) {
        String filled = sentenceWithMarks.replace("" + CLOSE + OPEN, "");
        StringBuilder sentence = new StringBuilder(filled.length() + 32);
        int from = 0;
        for (int open = filled.indexOf(OPEN); open >= 0; open = filled.indexOf(OPEN, from)) {
            int close = filled.indexOf(CLOSE, open);
            sentence.append(text(filled.substring(from, open))).append(code(filled.substring(open + 1, close)));
            from = close + 1;
        }
        return sentence.append(text(filled.substring(from))).toString();
    }
}
