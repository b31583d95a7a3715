package dev.rightful.portfolio;

import java.util.ArrayList;
import java.util.List;

/** Several texts as one, from which they can be had again whatever they hold. */
public final class Fields {

    /** Stands between two texts. */
    static final char BETWEEN = '\u001f';

    private static final char ESCAPE = '\u001b';

    private Fields() {}

    /** Joins texts. */
    public static String join(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                joined.append(BETWEEN);
            }
            joined.append(escaped(texts.get(i)));
        }
        return joined.toString();
    }

    /** A text as it stands among others, mostly as it is. */
    static String escaped(String text) {
        if (text.indexOf(BETWEEN) < 0 && text.indexOf(ESCAPE) < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == BETWEEN || character == ESCAPE) {
                escaped.append(ESCAPE);
            }
            escaped.append(character);
        }
        return escaped.toString();
    }

    static String join(String... texts) {
        return join(List.of(texts));
    }

    /** What was joined; one empty text where nothing was. */
    public static List<String> split(String joined) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < joined.length(); at++) {
            char character = joined.charAt(at);
            if (character == ESCAPE) {
                at++;
                text.append(joined.charAt(at));
            } else if (character == BETWEEN) {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(character);
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
