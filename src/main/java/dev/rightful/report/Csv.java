package dev.rightful.report;

import java.io.IOException;

/** Rows of comma-separated values that do nothing in a spreadsheet but show what they say. */
final class Csv {

    /** What begins a formula, in the wide forms of Asian keyboards as well. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";
    /** What would end a cell for a program that reads other values than comma-separated ones. */
    private static final String SEPARATORS = ",;\t\r\n";

    private final Appendable out;
    private boolean started;

    Csv(Appendable out) {
        this.out = out;
    }

    /** Adds a number to the row. */
    void number(long number) throws IOException {
        separate();
        out.append(String.valueOf(number));
    }

    /** Adds a text to the row. */
    void text(String text) throws IOException {
        separate();
        String safe = harmless(text);
        boolean quoted = false;
        for (int i = 0; i < safe.length() && !quoted; i++) {
            char c = safe.charAt(i);
            quoted = c == '"' || c == ',' || c == ';' || c == '\'' || c == ' ';
        }
        if (quoted) {
            out.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            out.append(safe);
        }
    }

    /** Ends the row. */
    void endRow() throws IOException {
        out.append("\r\n");
        started = false;
    }

    private void separate() throws IOException {
        if (started) {
            out.append(',');
        }
        started = true;
    }

    /**
     * The text as a spreadsheet may have it: nothing in it is invisible, and an apostrophe stands before whatever could be
     * taken for the beginning of a formula.
     */
    static String harmless(String raw) {
        String text = Visible.of(raw);
        int at = 0;
        while (at < text.length() && !beginsFormula(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (beginsFormula(text, i)) {
                harmless.append('\'');
            }
            harmless.append(text.charAt(i));
        }
        return harmless.toString();
    }

    private static boolean beginsFormula(String text, int index) {
        return FORMULA.indexOf(text.charAt(index)) >= 0
                && (index == 0 || SEPARATORS.indexOf(text.charAt(index - 1)) >= 0);
    }
}
