package dev.rightful.rights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The agreement and its texts as the build compiled them into the program. */
public final class BuiltIn {

    private BuiltIn() {}

    /** Reads the agreement. */
    public static Rights rights() {
        return Rights.of(facts("law.facts", ""));
    }

    /** Reads the texts in a language such as {@code en}. */
    public static Phrasebook phrasebook(String language) {
        return new Phrasebook(facts("texts-%s.facts".formatted(language.toLowerCase(Locale.ROOT)), language));
    }

    /** Reads what is known about clauses and rules beyond judging. */
    public static Inventory inventory() {
        return new Inventory(facts("inventory.facts", ""));
    }

    /** Reads the topologies that explanations show. */
    public static Cases cases() {
        return Cases.read(text("cases.txt", ""));
    }

    private static Facts facts(String name, String language) {
        return Facts.read(text(name, language), language.toLowerCase(Locale.ROOT));
    }

    private static String text(String name, String language) {
        try (InputStream in = find(name)) {
            if (in == null) {
                throw new OntologyException(language.isEmpty()
                        ? "the program lacks %s; build it again".formatted(name)
                        : "there are no texts in the language %s".formatted(language));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new OntologyException("%s cannot be read; build the program again".formatted(name), broken);
        }
    }

    /** Opens a compiled file; null when there is none, as for a language that is no language at all. */
    private static @Nullable InputStream find(String name) {
        return name.chars().allMatch(c -> c == '.' || c == '-' || Character.isLetterOrDigit(c))
                ? BuiltIn.class.getResourceAsStream(name)
                : null;
    }
}
