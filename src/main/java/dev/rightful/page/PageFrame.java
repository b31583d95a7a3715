package dev.rightful.page;

import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What stands around the sections of a page. The policy in its head allows the scripts and styles written here, by their hashes,
 * pictures that are part of the page, and nothing else.
 */
final class PageFrame {

    /** The library would write this itself if it were not there, which the policy forbids. */
    private static final String LIBRARY_STYLE_ID = "__________cytoscape_stylesheet";
    private static final String LIBRARY_STYLE = ".__________cytoscape_container { position: relative; }";
    private static final String EARLY = "document.documentElement.classList.add('js');";

    private final Phrasebook phrasebook;
    private final boolean triaged;
    private final Markup out;

    PageFrame(Phrasebook phrasebook, boolean triaged, Markup out) {
        this.phrasebook = phrasebook;
        this.triaged = triaged;
        this.out = out;
    }

    void begin(String title) throws IOException {
        String style = Assets.pageStyle(triaged);
        head(title, policy(style), style);
        out.raw("<style").attribute("id", LIBRARY_STYLE_ID).raw(">");
        out.raw(LIBRARY_STYLE).raw("</style>\n<script>").raw(EARLY).raw("</script>\n</head>\n<body>\n");
        out.raw("<svg class=\"symbols\" aria-hidden=\"true\">").raw(Assets.symbols()).raw("</svg>\n<main>\n");
    }

    /** Begins a page without any script. */
    void beginStill(String title) throws IOException {
        String style = Assets.summaryStyle();
        head(title, "default-src 'none'; style-src " + hash(style) + "; img-src data:; base-uri 'none'; "
                + "form-action 'none'", style);
        out.raw("</head>\n<body>\n<main>\n");
    }

    /** Ends a page without any script. */
    void endStill() throws IOException {
        foot();
        out.raw("</body>\n</html>\n");
    }

    private void head(String title, String policy, String style) throws IOException {
        out.raw("<!DOCTYPE html>\n<html").attribute("lang", phrasebook.language().tag());
        out.raw(" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\"").attribute("content", policy).raw(">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.element("title", title + " \u2013 Rightful").raw("\n");
        out.raw("<style>").raw(style).raw("</style>\n");
    }

    private void foot() throws IOException {
        out.raw("</main>\n<footer>").text(phrasebook.word("page-footer")).raw("</footer>\n");
    }

    void end() throws IOException {
        foot();
        PageData.words(phrasebook, out);
        out.raw("<script>").raw(Assets.library()).raw("</script>\n<script>").raw(Assets.pageScript(triaged));
        out.raw("</script>\n</body>\n</html>\n");
    }

    private String policy(String style) {
        return "default-src 'none'; script-src " + hash(EARLY) + " '" + Assets.LIBRARY_HASH + "' "
                + hash(Assets.pageScript(triaged)) + "; style-src " + hash(style) + " " + hash(LIBRARY_STYLE)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
