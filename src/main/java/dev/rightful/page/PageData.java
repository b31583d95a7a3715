package dev.rightful.page;

import dev.rightful.finding.Finding;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.layout.Rectangle;
import dev.rightful.report.Visible;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/**
 * What the script of a page works on, as JSON inside the page. Texts that occur often are told once and named by number, and
 * verdicts are 0, 1, 2 from best to worst. Nothing in it can end the element that it stands in.
 */
final class PageData {

    private static final JsonFactory JSON = JsonFactory.builder().characterEscapes(new Escapes()).build();

    private final Picture picture;
    private final Deployment deployment;
    private final Phrasebook phrasebook;
    private final String anchor;
    private final List<String> findingIds;
    private final Map<String, Integer> clauses;
    private final Numbering products = new Numbering();
    private final Numbering parties = new Numbering();
    private final Numbering editions = new Numbering();
    private final Numbering words = new Numbering();

    /** Texts by number, in the order in which they are first met. */
    private static final class Numbering {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        int of(String text) {
            Integer known = numbers.putIfAbsent(text, texts.size());
            if (known == null) {
                texts.add(text);
                return texts.size() - 1;
            }
            return known;
        }
    }

    /** Escapes what means something to HTML, and the line ends that older scripts take for such. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private static final int[] ASCII = standardAsciiEscapesForJSON();

        static {
            for (char c : new char[]{'<', '>', '&', '\''}) {
                ASCII[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }

    PageData(Picture picture, String anchor, List<String> findingIds, Map<String, Integer> clauses) {
        this.picture = picture;
        this.deployment = picture.deployment();
        this.phrasebook = deployment.report().phrasebook();
        this.anchor = anchor;
        this.findingIds = findingIds;
        this.clauses = clauses;
    }

    /** Writes the words that the script itself needs. */
    static void words(Phrasebook phrasebook, Markup out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            phrasebook.words().forEach((key, word) -> {
                if (key.startsWith("page-") || key.startsWith("verdict-")) {
                    json.writeStringProperty(key, word);
                }
            });
            json.writeEndObject();
        }
        out.raw("<script type=\"application/json\" id=\"words\">").raw(text.toString()).raw("</script>\n");
    }

    void write(Markup out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            sites(json);
            links(json);
            operations(json);
            findings(json);
            views(json);
            texts(json, "products", products);
            texts(json, "parties", parties);
            texts(json, "editions", editions);
            texts(json, "words", words);
            json.writeArrayPropertyStart("clauses");
            clauses.keySet().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("partyNames");
            parties.texts.forEach(each -> json.writeString(deployment.party(each)));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.raw("<script type=\"application/json\"").attribute("id", anchor + "-data").raw(">").raw(text.toString());
        out.raw("</script>\n");
    }

    private void sites(JsonGenerator json) {
        json.writeArrayPropertyStart("sites");
        for (int i = 0; i < deployment.siteCount(); i++) {
            json.writeStartArray();
            json.writeString(deployment.name(i));
            json.writeString(Visible.of(deployment.judged(i).id()));
            json.writeNumber(products.of(deployment.product(i)));
            json.writeNumber(parties.of(deployment.licensee(i)));
            json.writeNumber(editions.of(deployment.judged(i).edition()));
            json.writeNumber(number(deployment.judged(i).verdict()));
            json.writeNumber(picture.home(i));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void links(JsonGenerator json) {
        json.writeArrayPropertyStart("links");
        for (int i = 0; i < deployment.linkCount(); i++) {
            LinkVerdict link = deployment.judgedLink(i);
            json.writeStartArray();
            json.writeString(Visible.of(link.id()));
            json.writeNumber(words.of(phrasebook.word("type-" + link.type())));
            json.writeNumber(deployment.from(i));
            json.writeNumber(deployment.to(i));
            json.writeNumber(number(link.verdict()));
            clauses(json, link.clauses());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void operations(JsonGenerator json) {
        json.writeArrayPropertyStart("operations");
        for (OperationVerdict operation : deployment.report().assessment().operations()) {
            json.writeStartArray();
            json.writeNumber(parties.of(operation.party()));
            json.writeNumber(deployment.number(operation.site()));
            json.writeNumber(words.of(phrasebook.word("mechanism-" + operation.mechanism())));
            json.writeNumber(number(operation.verdict()));
            numbers(json, operation.path().sites());
            clauses(json, operation.clauses());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void findings(JsonGenerator json) {
        Map<String, Integer> links = new HashMap<>();
        for (int i = 0; i < deployment.linkCount(); i++) {
            links.put(deployment.judgedLink(i).id(), i);
        }
        json.writeArrayPropertyStart("findings");
        for (int i = 0; i < findingIds.size(); i++) {
            Finding finding = deployment.report().assessment().findings().get(i);
            json.writeStartArray();
            json.writeString(findingIds.get(i));
            json.writeNumber(number(finding.verdict()));
            json.writeNumber(words.of(finding.rule()));
            json.writeNumber(words.of(finding.subject().kind().word()));
            numbers(json, finding.path().sites());
            json.writeNumber(finding.subject().kind() == Subject.Kind.LINK
                    ? links.getOrDefault(finding.subject().id(), -1)
                    : -1);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void views(JsonGenerator json) {
        json.writeArrayPropertyStart("views");
        for (View view : picture.views()) {
            json.writeStartObject();
            json.writeNumberProperty("parent", view.parent());
            json.writeStringProperty("label", view.label());
            json.writeArrayPropertyStart("boxes");
            view.boxes().forEach(box -> box(json, box));
            json.writeEndArray();
            json.writeArrayPropertyStart("lines");
            view.lines().forEach(line -> line(json, line));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A site is [number, place, outside, attachments], a group [-1, place, view, label, sites, undetermined, violated, worst]. */
    private static void box(JsonGenerator json, View.Box box) {
        json.writeStartArray();
        if (box instanceof View.SiteBox site) {
            json.writeNumber(site.site());
            place(json, site.place());
            json.writeNumber(site.outside() ? 1 : 0);
            json.writeStartArray();
            for (Attachment attachment : site.attachments()) {
                json.writeStartArray();
                json.writeString(attachment.kind().word());
                json.writeString(attachment.label());
                json.writeNumber(number(attachment.verdict()));
                json.writeNumber(attachment.link());
                json.writeEndArray();
            }
            json.writeEndArray();
        } else if (box instanceof View.GroupBox group) {
            json.writeNumber(-1);
            place(json, group.place());
            json.writeNumber(group.view());
            json.writeString(group.label());
            json.writeNumber(group.sites());
            json.writeNumber(group.undetermined());
            json.writeNumber(group.violated());
            json.writeNumber(number(group.verdict()));
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Rectangle place) {
        json.writeNumber(place.x());
        json.writeNumber(place.y());
        json.writeNumber(place.width());
        json.writeNumber(place.height());
    }

    private static void line(JsonGenerator json, View.Line line) {
        json.writeStartArray();
        json.writeNumber(line.from());
        json.writeNumber(line.to());
        json.writeNumber(number(line.kind()));
        json.writeNumber(number(line.verdict()));
        json.writeNumber(line.link());
        json.writeNumber(line.count());
        json.writeNumber(line.across() ? 1 : 0);
        json.writeStartArray();
        line.route().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeStartArray();
        if (line.verdict() != Verdict.GRANTED) {
            line.badge().forEach(json::writeNumber);
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private void numbers(JsonGenerator json, List<String> sites) {
        json.writeStartArray();
        sites.forEach(site -> json.writeNumber(deployment.number(site)));
        json.writeEndArray();
    }

    private void clauses(JsonGenerator json, List<String> cited) {
        json.writeStartArray();
        cited.forEach(clause -> json.writeNumber(clauses.getOrDefault(clause, -1)));
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, Numbering numbering) {
        json.writeArrayPropertyStart(name);
        numbering.texts.forEach(each -> json.writeString(Visible.of(each)));
        json.writeEndArray();
    }

    private static int number(Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> 0;
            case UNDETERMINED -> 1;
            case VIOLATED -> 2;
        };
    }

    private static int number(View.Kind kind) {
        return switch (kind) {
            case FEDERATION -> 0;
            case INTERCONNECT -> 1;
            case SEVERAL -> 2;
        };
    }
}
