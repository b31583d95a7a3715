package dev.rightful.ontology;

import dev.rightful.rights.Facts;
import dev.rightful.rights.Language;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An ontology that was read and found right.
 *
 * @param law what it states, without texts in a language
 * @param texts its texts, by language
 */
public record Ontology(Facts law, Map<String, Facts> texts) {

    private static final Facts NOTHING = new Facts.Builder().build();

    public Ontology {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    static Ontology of(Map<String, Facts> byLanguage) {
        Map<String, Facts> texts = new TreeMap<>(byLanguage);
        Facts law = texts.remove("");
        return new Ontology(law == null ? NOTHING : law, texts);
    }

    /** The agreement. */
    public Rights rights() {
        return Rights.of(law);
    }

    /** The languages in which there are texts, sorted. */
    public Set<String> languages() {
        return texts.keySet();
    }

    /** The texts for readers of the language with a tag. */
    public Phrasebook phrasebook(String language) {
        return Phrasebook.of(Language.of(language), tag -> texts.getOrDefault(tag, NOTHING));
    }

    /** What {@link Facts#read} reads, by language; the law under the empty one. */
    Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        StringBuilder lawText = new StringBuilder();
        law.write(lawText, "");
        written.put("", lawText.toString());
        for (Map.Entry<String, Facts> each : texts.entrySet()) {
            StringBuilder text = new StringBuilder();
            each.getValue().write(text, each.getKey());
            written.put(each.getKey(), text.toString());
        }
        return written;
    }
}
