package dev.rightful.rights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the ontology states, as subject, property and values; the form in which it travels from Turtle into the program.
 *
 * <p>Names are short: a name below the ontology's base stands without the base ({@code clause/2023-04-28/corporate/7}),
 * a term of its vocabulary as {@code rf:name}, of ODRL as {@code odrl:name}, the type as {@code a}; a node without a
 * name begins with {@code _:}. Values keep the order in which they were added.
 */
public final class Facts {

    private final Map<String, Map<String, List<Value>>> bySubject;
    private @Nullable Map<String, List<String>> byType;

    private Facts(Map<String, Map<String, List<Value>>> bySubject) {
        this.bySubject = bySubject;
    }

    /** The texts in one language, as {@link #toBytes} gave them; each is only read when somebody asks for it. */
    public static Facts of(byte[] bytes, String language) {
        return new Facts(new PackedTexts(bytes, language));
    }

    /** These facts, which are texts in one language, as bytes, the same for the same texts. */
    public byte[] toBytes() {
        return PackedTexts.bytes(bySubject);
    }

    /**
     * One value of a property.
     *
     * @param text the name of a thing, or the text of a literal
     * @param language the language tag of a literal; empty for a name or a literal without one
     * @param literal whether it is a literal
     */
    public record Value(String text, String language, boolean literal) {}

    /** The subjects of a type, sorted. */
    public List<String> subjects(String type) {
        Map<String, List<String>> known = byType;
        if (known == null) {
            known = byType();
            byType = known;
        }
        return known.getOrDefault(type, List.of());
    }

    private Map<String, List<String>> byType() {
        Map<String, List<String>> subjects = new HashMap<>();
        bySubject.forEach((subject, stated) -> {
            for (Value type : stated.getOrDefault("a", List.of())) {
                subjects.computeIfAbsent(type.text(), each -> new ArrayList<>()).add(subject);
            }
        });
        subjects.values().forEach(Collections::sort);
        return subjects;
    }

    /** The same with everything made that {@link #of(byte[], String)} makes only when it is asked for. */
    Facts unpacked() {
        return new Facts(new HashMap<>(bySubject));
    }

    /** All subjects, sorted. */
    public Collection<String> subjects() {
        return new TreeSet<>(bySubject.keySet());
    }

    /** The properties of a subject, sorted. */
    public Collection<String> properties(String subject) {
        return new TreeSet<>(bySubject.getOrDefault(subject, Map.of()).keySet());
    }

    /** The values of a property, none when it is not stated. */
    public List<Value> values(String subject, String property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    /** The texts of all values of a property. */
    public List<String> texts(String subject, String property) {
        List<Value> values = values(subject, property);
        List<String> texts = new ArrayList<>(values.size());
        for (Value value : values) {
            texts.add(value.text());
        }
        return texts;
    }

    /** The text of the first value of a property, or null. */
    public @Nullable String findText(String subject, String property) {
        List<Value> values = values(subject, property);
        return values.isEmpty() ? null : values.get(0).text();
    }

    /** The text of the first value of a property that the ontology must state. */
    public String text(String subject, String property) {
        String text = findText(subject, property);
        if (text == null) {
            throw new OntologyException("%s states no %s".formatted(subject, property));
        }
        return text;
    }

    /** Collects facts. */
    public static final class Builder {

        private final Map<String, Map<String, List<Value>>> bySubject = new TreeMap<>();

        /** Adds one value behind the others of its property. */
        public Builder add(String subject, String property, Value value) {
            bySubject.computeIfAbsent(subject, each -> new TreeMap<>())
                    .computeIfAbsent(property, each -> new ArrayList<>())
                    .add(value);
            return this;
        }

        /** The facts collected so far. */
        public Facts build() {
            return new Facts(bySubject);
        }
    }

    /** The facts about some subjects. */
    public Facts of(Predicate<String> chosen) {
        Map<String, Map<String, List<Value>>> some = new TreeMap<>(bySubject);
        some.keySet().removeIf(chosen.negate());
        return new Facts(some);
    }

    /** The facts with some properties. */
    public Facts with(Predicate<String> chosen) {
        Map<String, Map<String, List<Value>>> some = new TreeMap<>();
        bySubject.forEach((subject, properties) -> {
            Map<String, List<Value>> kept = new TreeMap<>(properties);
            kept.keySet().removeIf(chosen.negate());
            if (!kept.isEmpty()) {
                some.put(subject, kept);
            }
        });
        return new Facts(some);
    }

    /** These facts, and of what they do not state of a subject what others state. */
    public Facts or(Facts others) {
        Map<String, Map<String, List<Value>>> all = new TreeMap<>(bySubject);
        others.bySubject.forEach((subject, stated) -> all.merge(subject, stated, (first, second) -> {
            Map<String, List<Value>> both = new TreeMap<>(second);
            both.putAll(first);
            return both;
        }));
        return new Facts(all);
    }

    /** Writes every fact whose values' language is the given one, one a line, in a form that {@link #read} takes. */
    public void write(Appendable out, String language) throws IOException {
        for (Map.Entry<String, Map<String, List<Value>>> subject : new TreeMap<>(bySubject).entrySet()) {
            for (Map.Entry<String, List<Value>> property : new TreeMap<>(subject.getValue()).entrySet()) {
                for (Value value : property.getValue()) {
                    if (value.language().equals(language)) {
                        out.append(subject.getKey())
                                .append('\t')
                                .append(property.getKey())
                                .append('\t')
                                .append(value.literal() ? '"' : '<')
                                .append(escaped(value.text()))
                                .append('\n');
                    }
                }
            }
        }
    }

    /**
     * Reads what {@link #write} wrote for a language.
     *
     * <p>A check starts with this, so it looks at each character once and shares what repeats.
     */
    public static Facts read(String text, String language) {
        Map<String, Map<String, List<Value>>> bySubject = new HashMap<>(2048);
        Map<String, String> properties = new HashMap<>();
        String subject = "";
        Map<String, List<Value>> stated = new HashMap<>();
        int length = text.length();
        for (int start = 0; start < length;) {
            int first = text.indexOf('\t', start);
            int second = text.indexOf('\t', first + 1);
            int end = text.indexOf('\n', second);
            if (first - start != subject.length() || !text.startsWith(subject, start)) {
                subject = text.substring(start, first);
                stated = new HashMap<>();
                bySubject.put(subject, stated);
            }
            String property = text.substring(first + 1, second);
            String shared = properties.putIfAbsent(property, property);
            stated.computeIfAbsent(shared == null ? property : shared, each -> new ArrayList<>(2))
                    .add(new Value(unescaped(text.substring(second + 2, end)), language,
                            text.charAt(second + 1) == '"'));
            start = end + 1;
        }
        return new Facts(bySubject);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                char escaped = text.charAt(i);
                plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
