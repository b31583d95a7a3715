package dev.rightful.input;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One part of a path with {@code *}, {@code ?}, {@code [a-z]} and {@code {one,other}}, as a shell would expand it. The
 * program does it too, as not every shell does.
 */
final class GlobPattern {

    static final String ANY_DIRECTORIES = "**";

    private final String glob;
    private final Pattern pattern;

    GlobPattern(String glob) {
        this.glob = glob;
        this.pattern = compiled(glob);
    }

    /** Whether a path has something in it to be expanded. */
    static boolean isPattern(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('[') >= 0 || path.indexOf('{') >= 0;
    }

    /** Whether a name is meant; hidden ones are only meant when the pattern begins with a dot. */
    boolean matches(String name) {
        return name.startsWith(".") == glob.startsWith(".") && pattern.matcher(name).matches();
    }

    private static Pattern compiled(String glob) {
        StringBuilder regex = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            int close = c == '[' ? glob.indexOf(']', i + 2) : -1;
            if (c == '*') {
                regex.append(".*");
            } else if (c == '?') {
                regex.append('.');
            } else if (close > 0) {
                String inside =
                        glob.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[").replace("&", "\\&");
                regex.append('[').append(inside.startsWith("!") ? "^" + inside.substring(1) : inside).append(']');
                i = close;
            } else if (c == '{' && glob.indexOf('}', i) > 0) {
                braces++;
                regex.append("(?:");
            } else if (c == '}' && braces > 0) {
                braces--;
                regex.append(')');
            } else if (c == ',' && braces > 0) {
                regex.append('|');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        try {
            return Pattern.compile(regex.toString(), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return Pattern.compile(Pattern.quote(glob));
        }
    }
}
