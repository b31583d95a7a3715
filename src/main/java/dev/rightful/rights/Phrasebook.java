package dev.rightful.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The words of the ontology in one language: titles, messages, remedies and summaries.
 *
 * <p>A text may hold places such as {@code {site}}, which the facts of a statement fill.
 */
public final class Phrasebook {

    private final Language language;
    private final Facts texts;

    /** Of the texts for readers of a language. */
    public Phrasebook(Language language, Facts texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * For readers of a language, where not every text need be in it: what an added file says in another language only is
     * told in that, in English if possible.
     *
     * @param textsIn gives the texts by the tag of their language
     */
    public static Phrasebook of(Language language, Function<String, Facts> textsIn) {
        Facts texts = textsIn.apply(language.tag());
        for (String other : Language.tags()) {
            texts = texts.or(textsIn.apply(other));
        }
        return new Phrasebook(language, texts);
    }

    /** The same with every text made, for whoever tells much, from several threads. */
    public Phrasebook unpacked() {
        return new Phrasebook(language, texts.unpacked());
    }

    /** The language of the readers. */
    public Language language() {
        return language;
    }

    /** What a rule is called. */
    public String title(String rule) {
        return texts.text("rule/" + rule, "dct:title");
    }

    /** A longer text about a rule, such as what it asks; empty when there is none. */
    public String about(String rule, String property) {
        String text = texts.findText("rule/" + rule, property);
        return text == null ? "" : text;
    }

    /** What a clause says, in our own words; empty when the ontology does not say. */
    public String summary(Clause clause) {
        String text = texts.findText(clause.node(), "dct:description");
        return text == null ? "" : text;
    }

    /** Another text about a clause, such as whom it addresses; empty when there is none. */
    public String about(Clause clause, String property) {
        String text = texts.findText(clause.node(), property);
        return text == null ? "" : text;
    }

    /**
     * What the translation of a clause into this language seems to say, where it leads astray, and what the English text
     * says, which decides; empty where there is nothing to warn of.
     */
    public String translationNote(Clause clause) {
        String text = texts.findText(clause.node(), "rf:misleads");
        return text == null ? "" : text;
    }

    /** What a product is called. */
    public String name(Product product) {
        String text = texts.findText("product/" + product.id(), "rf:name");
        return text == null ? product.name() : text;
    }

    /** What a kind of licence is called. */
    public String name(LicenceKind kind) {
        String text = texts.findText("licence/" + kind.id(), "rf:name");
        return text == null ? kind.name() : text;
    }

    /** What an open question asks. */
    public String question(String id) {
        return texts.text("question/" + id, "rf:asks");
    }

    /** What both readings of an open question say. */
    public List<String> readings(String id) {
        return texts.texts("question/" + id, "rf:readings");
    }

    /** How a question is answered that no reading decides; empty for one that is left open. */
    public String settledBy(String id) {
        String text = texts.findText("question/" + id, "rf:settledBy");
        return text == null ? "" : text;
    }

    /** The ids of all open questions. */
    public List<String> questions() {
        List<String> ids = new ArrayList<>();
        for (String subject : texts.subjects()) {
            if (subject.startsWith("question/")) {
                ids.add(subject.substring("question/".length()));
            }
        }
        return ids;
    }

    /** The sentence for a case of a rule. */
    public String message(String rule, String situation, Map<String, Object> facts) {
        return filled(texts.text(node(rule, situation), "rf:message"), facts);
    }

    /** The sentence for a case of a rule with its places as they are, such as {@code {site}}. */
    public String template(String rule, String situation) {
        return texts.text(node(rule, situation), "rf:message");
    }

    /** What would settle a case of a rule, with its places as they are, such as {@code {site}}. */
    public List<String> needTemplates(String rule, String situation) {
        return texts.texts(node(rule, situation), "rf:needs");
    }

    /** What would settle a case of a rule; none when nothing is missing. */
    public List<String> needs(String rule, String situation, Map<String, Object> facts) {
        return filled(texts.texts(node(rule, situation), "rf:needs"), facts);
    }

    /** What would mend a case of a rule. */
    public List<String> remedies(String rule, String situation, Map<String, Object> facts) {
        return filled(texts.texts(node(rule, situation), "rf:remedies"), facts);
    }

    /** The cases of a rule that have a text, sorted. */
    public List<String> situations(String rule) {
        List<String> situations = new ArrayList<>();
        String prefix = node(rule, "");
        for (String subject : texts.subjects()) {
            if (subject.startsWith(prefix)) {
                situations.add(subject.substring(prefix.length()));
            }
        }
        return situations;
    }

    /** The texts of the program's own screens by their key, such as the words of a report's summary. */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (String subject : texts.subjects()) {
            if (subject.startsWith("word/")) {
                words.put(subject.substring("word/".length()), texts.text(subject, "rf:message"));
            }
        }
        return words;
    }

    /** One text of the program's own screens, with its places filled. */
    public String word(String key, Map<String, Object> facts) {
        return filled(texts.text("word/" + key, "rf:message"), facts);
    }

    /** One text of the program's own screens that has no places. */
    public String word(String key) {
        return word(key, Map.of());
    }

    /** A fact as the reader writes it: a name, a number, a day, a word of our own, or a list of such. */
    public String spoken(Object fact) {
        if (fact instanceof LocalDate day) {
            return language.day(day);
        }
        if (fact instanceof Long || fact instanceof Integer) {
            return language.number(((Number) fact).longValue());
        }
        if (fact instanceof Product product) {
            return name(product);
        }
        if (fact instanceof LicenceKind kind) {
            return name(kind);
        }
        if (fact instanceof Term term) {
            return spoken(term);
        }
        if (fact instanceof List<?> list) {
            return joined(", ", list);
        }
        return fact instanceof Phrase phrase ? joined(" ", phrase.parts()) : fact.toString();
    }

    private String spoken(Term term) {
        String text = texts.findText("word/" + term.key(), "rf:message");
        return text == null ? term.word() : text;
    }

    private String joined(String by, List<?> facts) {
        List<String> parts = new ArrayList<>(facts.size());
        facts.forEach(each -> parts.add(spoken(each)));
        return String.join(by, parts);
    }

    private static String node(String rule, String situation) {
        return "case/" + rule + "/" + situation;
    }

    private List<String> filled(List<String> templates, Map<String, Object> facts) {
        List<String> filled = new ArrayList<>(templates.size());
        for (String template : templates) {
            filled.add(filled(template, facts));
        }
        return filled;
    }

    private String filled(String template, Map<String, Object> facts) {
        StringBuilder text = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            Object fact = facts.get(name);
            if (fact == null) {
                throw new OntologyException("a text asks for {%s}, which its rule does not tell".formatted(name));
            }
            text.append(template, from, open).append(spoken(fact));
            from = close + 1;
            if (fact instanceof LocalDate && text.charAt(text.length() - 1) == '.' && template.startsWith(".", from)) {
                from++; // a day that ends in the dot of an abbreviation ends the sentence as well
            }
        }
        return text.append(template, from, template.length()).toString();
    }
}
