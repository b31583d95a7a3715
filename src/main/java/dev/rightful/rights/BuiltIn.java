package dev.rightful.rights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The agreement and its texts as the build compiled them into the program. */
public final class BuiltIn {

    private BuiltIn() {}

    /** Reads the agreement. */
    public static Rights rights() {
        return Rights.of(facts("law.facts", ""));
    }

    /** Reads the texts in the language with a tag such as {@code en}, and in no other. */
    public static Phrasebook phrasebook(String tag) {
        Language language = Language.of(tag);
        return new Phrasebook(language, facts("texts-%s.facts".formatted(language.tag()), language.tag()));
    }

    /** Reads what is known about clauses and rules beyond judging. */
    public static Inventory inventory() {
        return new Inventory(facts("inventory.facts", ""));
    }

    /** Reads the topologies that explanations show. */
    public static Cases cases() {
        return Cases.read(text("cases.txt"));
    }

    private static Facts facts(String name, String language) {
        return Facts.read(text(name), language);
    }

    private static String text(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new OntologyException("the program lacks %s; build it again".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new OntologyException("%s cannot be read; build the program again".formatted(name), broken);
        }
    }
}
