package dev.rightful.report;

/** Text as messages of SARIF carry it, where braces are places to be filled and brackets may be links. */
final class SarifText {

    private SarifText() {}

    /** A text of one line that is shown as it is; a link that a name pretends to be is none. */
    static String plain(String text) {
        String visible = Visible.of(text);
        String linkless = visible.contains("](") ? visible.replace("[", "\\[").replace("]", "\\]") : visible;
        return placeless(linkless);
    }

    /** A text whose braces are shown as they are. */
    static String placeless(String text) {
        return text.indexOf('{') < 0 && text.indexOf('}') < 0 ? text : text.replace("{", "{{").replace("}", "}}");
    }

    /** A text of limited length, cut behind a word where it is longer. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit - 2);
        return text.substring(0, Math.max(space, 0)) + " …";
    }
}
