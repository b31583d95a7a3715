package dev.rightful.input;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Puts what stands in a document into a message of one line that nothing in the document can disturb. */
public final class Shown {

    private static final int LENGTH = 100;
    private static final int CHOICES = 16;

    private Shown() {}

    /** That too many objects and lists are open. */
    static String tooDeep(int most) {
        return "more than %d objects and lists are open here, which is the limit; raise it with --max-depth"
                .formatted(most);
    }

    /** The text in quotes, shortened. */
    public static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** The text without control and formatting characters, shortened. */
    static String escaped(String text) {
        return text.codePointCount(0, text.length()) > LENGTH
                ? visible(text.substring(0, text.offsetByCodePoints(0, LENGTH))) + '…'
                : visible(text);
    }

    /** The name of a code point, such as {@code U+0007}. */
    static String codePoint(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    /** {@code a, b or c}; the head of it where there are many. */
    static String choices(List<String> words) {
        if (words.size() > CHOICES) {
            return String.join(", ", words.subList(0, CHOICES)) + ", … (%d in all)".formatted(words.size());
        }
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** What a parser says, without the notes it adds for programmers. */
    static String ofLibrary(String message) {
        String plain = message.replaceAll("\\[Source: [^;\\]]*; (line: \\d+, column: \\d+)]", "$1")
                .replaceAll("\\(\\(CTRL-CHAR, code (\\d+)\\)\\)", "(control character $1)")
                .replaceAll(" \\(code \\d+[^)]*\\)", "");
        return plain.lines().map(String::strip).map(Shown::visible).reduce((a, b) -> a + " " + b).orElse("");
    }

    /** Why a file cannot be read. */
    static String cannotBeRead(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "it may not be read: access is denied";
        }
        if (e instanceof EOFException) {
            return "it ends too early: what was packed with gzip is not all there";
        }
        if (e instanceof FileSystemException && String.valueOf(e.getMessage()).contains("Too many levels")) {
            return "it is a symbolic link that leads back to itself";
        }
        String reason = e.getMessage();
        return "it cannot be read: " + (reason == null ? e.getClass().getSimpleName() : visible(reason));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isVisible(codePoint)) {
                visible.appendCodePoint(codePoint);
            } else {
                visible.append(codePoint(codePoint));
            }
        });
        return visible.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
