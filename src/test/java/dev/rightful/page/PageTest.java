package dev.rightful.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.cli.Run;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What a page and a picture are made of, without a browser. */
class PageTest {

    @TempDir private Path directory;

    @Test
    void carriesTheLibraryThatWasChosenWithItsLicence() throws NoSuchAlgorithmException {
        String library = Assets.library();

        assertThat(hash(library)).isEqualTo(Assets.LIBRARY_HASH);
        assertThat(library).startsWith("/**\n * Copyright (c)")
                .contains("Permission is hereby granted, free of charge");
        assertThat(library).doesNotContain("</script", "<!--");
    }

    @Test
    void allowsItsOwnScriptsAndStylesByHashAndNothingElse() throws Exception {
        String page = page(Pages.HOSTILE);

        String policy = found(page, "Content-Security-Policy\" content=\"([^\"]*)\"").get(0).replace("&#39;", "'");

        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe", "http");
        List<String> inline = found(page, "(?s)<script>(.*?)</script>");
        inline.addAll(found(page, "(?s)<style[^>]*>(.*?)</style>"));
        assertThat(inline).hasSize(5);
        for (String each : inline) {
            assertThat(policy).contains("'" + hash(each) + "'");
        }
    }

    @Test
    void holdsNoHandlerNoStyleAndNoAddressElsewhere() throws IOException {
        String page = page(Pages.HOSTILE);

        String markup = page.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "");

        assertThat(found(markup, "<[^>]*\\s(on[a-z]+|style|srcdoc|action)=")).isEmpty();
        assertThat(found(markup, "\\b(?:src|href)=\"([^#\"][^\"]*)\"")).isEmpty();
        assertThat(found(markup, "<(base|iframe|object|embed|link|img)\\b")).isEmpty();
    }

    @Test
    void noTextOfTheDocumentCanEndWhatItStandsIn() throws IOException {
        String page = page(Pages.HOSTILE);

        assertThat(found(page, "(?s)<script type=\"application/json\"[^>]*>(.*?)</script>")).hasSize(2)
                .noneMatch(data -> data.contains("<") || data.contains(">") || data.contains("&"));
        assertThat(page).doesNotContain("<img", "alert(2)</script>", "<style>*", "\u202e", "\u2028", "\u200f", "\u0007")
                .contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; \\u{202e}evil\\u{2028}", "\ud835\udd6c");
    }

    @Test
    void everyIdIsThereOnce() throws IOException {
        String page = Run.of("check", "--format", "html", "topologies/examples").out();

        List<String> ids = found(page.replaceAll("(?s)<script>.*?</script>", ""), "\\sid=\"([^\"]*)\"");

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(500);
        assertThat(ids).containsAll(found(page, "href=\"#([^\"]*)\""));
    }

    @Test
    void isTheSameEachTimeAndSaysAllOfEveryDocument() throws IOException {
        Path bad = Files.writeString(directory.resolve("bad.json"), "{\"topology\": \"<bad>\"}");
        Path good = Files.writeString(directory.resolve("good.json"), Pages.HOSTILE);

        Run first = Run.of("check", "--format", "html", bad, good, good);

        assertThat(Run.of("check", "--format", "html", bad, good, good).out()).isEqualTo(first.out());
        assertThat(first.code()).isEqualTo(2);
        assertThat(found(first.out(), "<section class=\"topology[^\"]*\" id=\"([^\"]*)\"")).containsExactly("t1", "t2",
                "t3");
        assertThat(first.out()).contains("NOT JUDGED", "class=\"index\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "svg"})
    void nothingIsHalfWrittenWhereNothingCanBeWritten(String format) throws IOException {
        Path good = Files.writeString(directory.resolve("good.json"), Pages.HOSTILE);
        Path report = directory.resolve("missing").resolve("report");

        Run run = Run.of("check", "--format", format + "=" + report, good);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rightful: cannot write %s: there is no such directory\n".formatted(report));
        assertThat(directory.toFile().list()).containsExactly("good.json");
    }

    @Test
    void pictureIsSoundXmlThatAsksForNothing() throws Exception {
        Path good = Files.writeString(directory.resolve("good.json"), Pages.HOSTILE);

        String picture = Run.of("check", "--format", "svg", good, "topologies/examples").out();

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getAttribute("viewBox")).matches("0 0 \\d+ \\d+");
        assertThat(found(picture, "href=\"([^#\"][^\"]*)\"")).isEmpty();
        assertThat(picture).doesNotContain("var(", "inherit", "url(").contains("prefers-color-scheme: dark");
        assertThat(Run.of("check", "--format", "svg", good, "topologies/examples").out()).isEqualTo(picture);
    }

    private String page(String document) throws IOException {
        Path file = Files.writeString(directory.resolve("document.json"), document);
        return Run.of("check", "--format", "html", file).out();
    }

    private static List<String> found(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
        }
        return found;
    }

    private static String hash(String content) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
