package dev.rightful.cli;

import dev.rightful.input.Nearest;
import dev.rightful.rights.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Flags that several commands share. */
final class CommonFlags {

    static final Flag LANG = Flag.of("--lang", String.join("|", Language.tags()),
            "Write in English (default), Dutch or Bulgarian.");
    static final Flag ONTOLOGY = Flag.repeatable("--ontology", "FILE",
            "Add a Turtle file to the built-in agreement, such as a new edition.");

    /** What people call the languages. */
    private static final Map<String, String> TAGS_BY_NAME = Map.of("english", "en", "engels", "en", "dutch", "nl",
            "nederlands", "nl", "flemish", "nl", "bulgarian", "bg", "български", "bg");

    private CommonFlags() {}

    /** Opens the agreement that the flags ask for, with its texts in the language they ask for. */
    static Library.Agreement agreement(Arguments arguments, Surroundings surroundings) throws Failure {
        return surroundings.library().open(arguments.values(ONTOLOGY), language(arguments));
    }

    private static String language(Arguments arguments) throws Failure {
        String word = arguments.findValue(LANG);
        if (word == null) {
            return Language.EN.tag();
        }
        if (!Language.tags().contains(word)) {
            String nearest = nearest(word.toLowerCase(Locale.ROOT));
            throw new Failure("--lang is %s, was \"%s\"%s".formatted(Arguments.either(Language.tags()), word,
                    nearest == null ? "" : ", did you mean " + nearest + "?"));
        }
        return word;
    }

    /** The tag of the language that somebody means by its name, by a longer tag such as nl-BE, or by a slip. */
    private static @Nullable String nearest(String word) {
        Map<String, String> known = new TreeMap<>(TAGS_BY_NAME);
        Language.tags().forEach(tag -> known.put(tag, tag));
        String language = word.split("[-_]", 2)[0];
        String exact = known.get(language);
        if (exact != null) {
            return exact;
        }
        if (language.length() == 2) {
            for (String tag : Language.tags()) {
                if (tag.charAt(0) == language.charAt(0) || tag.contentEquals(new StringBuilder(language).reverse())) {
                    return tag;
                }
            }
        }
        String near = Nearest.find(language, List.copyOf(known.keySet()));
        return near == null ? null : known.get(near);
    }
}
