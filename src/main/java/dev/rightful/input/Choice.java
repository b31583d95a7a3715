package dev.rightful.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A word out of a list, and what each word means. */
final class Choice<T> implements ValueType {

    private final String what;
    private final List<String> words;
    private final Map<String, T> meanings;

    private Choice(String what, Map<String, T> meanings) {
        this.what = what;
        this.words = List.copyOf(meanings.keySet());
        this.meanings = meanings;
    }

    /**
     * @param what what a word of the list names, such as {@code product}
     */
    static Choice<String> of(String what, Iterable<String> words) {
        Map<String, String> meanings = new LinkedHashMap<>();
        words.forEach(word -> meanings.put(word, word));
        return new Choice<>(what, meanings);
    }

    /** The constants of an enum, in lower case and with hyphens. */
    static <E extends Enum<E>> Choice<E> of(String what, E[] constants) {
        Map<String, E> meanings = new LinkedHashMap<>();
        for (E constant : constants) {
            meanings.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return new Choice<>(what, meanings);
    }

    /** Things that have a word each. */
    static <T> Choice<T> of(String what, List<T> things, Function<T, String> wordOf) {
        Map<String, T> meanings = new LinkedHashMap<>();
        things.forEach(thing -> meanings.put(wordOf.apply(thing), thing));
        return new Choice<>(what, meanings);
    }

    /** One word that means no and one that means yes. */
    static Choice<Boolean> of(String what, String no, String yes) {
        Map<String, Boolean> meanings = new LinkedHashMap<>();
        meanings.put(no, false);
        meanings.put(yes, true);
        return new Choice<>(what, meanings);
    }

    List<String> words() {
        return words;
    }

    @Nullable
    T meaningOf(String word) {
        return meanings.get(word);
    }

    /** What to say of a word that is not in the list. */
    String objection(String word) {
        String nearest = Nearest.find(word, words);
        return "unknown %s %s%s".formatted(
                what,
                Shown.quoted(word),
                nearest != null
                        ? ", did you mean " + Shown.quoted(nearest) + "?"
                        : ", must be " + Shown.choices(words));
    }

    @Override
    public String expected() {
        return Shown.choices(words);
    }
}
