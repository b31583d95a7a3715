package dev.rightful.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that pages and pictures are made with: style sheets, symbols, scripts. */
final class Assets {

    /** What a page says its copy of the library must be; a build with another one fails its test. */
    static final String LIBRARY_HASH = "sha256-9VlH89qjuuUyCdS4hcGVwVf1lcIl5Qims4JZjZRS1uI=";

    /** The part that starts the others. */
    private static final String LAST = "start";
    private static final List<String> SCRIPTS = List.of("data", "look", "stage", "panel", "filters", "topology",
            LAST);
    private static final Pattern SET = Pattern.compile("(--[a-z-]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z-]+)\\)");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z]+)\" viewBox=\"([^\"]+)\">(.*)</symbol>");

    private Assets() {}

    /** The symbols of verdicts and of what is drawn at a site, as SVG. */
    static String symbols() {
        return read("symbols.svg");
    }

    /** The library that draws pictures one can move in, licence included. */
    static String library() {
        return read("cytoscape.min.js");
    }

    /**
     * The script of a page, in the order in which its parts need each other.
     *
     * @param triaged whether it tells findings that count from others
     */
    static String pageScript(boolean triaged) {
        StringBuilder script = new StringBuilder("'use strict';\n");
        for (String each : SCRIPTS) {
            script.append(triaged && each.equals(LAST) ? read("triage.js") : "").append(read(each + ".js"));
        }
        return script.toString();
    }

    /**
     * The style of a page: dark where the reader prefers that, but never on paper.
     *
     * @param triaged whether it marks findings that do not count
     */
    static String pageStyle(boolean triaged) {
        return root("light.css") + "@media screen and (prefers-color-scheme: dark) {\n" + root("dark.css") + "}\n"
                + read("drawing.css") + read("page.css") + (triaged ? read("triage.css") : "");
    }

    /** The style of the summary of an audit. */
    static String summaryStyle() {
        return pageStyle(false) + read("summary.css");
    }

    /**
     * The style of a drawing that stands for itself. Colours stand where they are used, as drawing programs know no variables.
     */
    static String drawingStyle() {
        String rules = read("drawing.css");
        return with(colours("light.css"), rules) + "@media (prefers-color-scheme: dark) {\n"
                + with(colours("dark.css"), rules) + "}\n";
    }

    /** Colours, and the shapes of verdicts in them as pictures. */
    private static String root(String file) {
        Map<String, String> colours = colours(file);
        StringBuilder style = new StringBuilder(read(file)).append(":root {\n");
        Matcher symbol = SYMBOL.matcher(symbols());
        while (symbol.find()) {
            String name = symbol.group(1);
            String colour = colours.getOrDefault("--" + name, colours.getOrDefault("--muted", ""));
            String drawn = symbol.group(3)
                    .replace("class=\"shape\"", "fill=\"" + colour + "\"")
                    .replace("class=\"sign\"", stroke(colours.getOrDefault("--sign", ""), "2.2"))
                    .replace("class=\"icon\"", stroke(colour, "1.3"));
            String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"36\" height=\"36\" viewBox=\""
                    + symbol.group(2) + "\">" + drawn + "</svg>";
            style.append("  --glyph-").append(name).append(": url(\"data:image/svg+xml,");
            style.append(URLEncoder.encode(svg, StandardCharsets.UTF_8).replace("+", "%20")).append("\");\n");
        }
        return style.append("}\n").toString();
    }

    private static String stroke(String colour, String width) {
        return "fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"" + colour
                + "\" stroke-width=\"" + width + "\"";
    }

    private static Map<String, String> colours(String file) {
        Map<String, String> colours = new TreeMap<>();
        Matcher matcher = SET.matcher(read(file));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static String with(Map<String, String> colours, String rules) {
        return USED.matcher(rules)
                .replaceAll(used -> Matcher.quoteReplacement(colours.getOrDefault(used.group(1), "inherit")));
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks %s; build it again".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
