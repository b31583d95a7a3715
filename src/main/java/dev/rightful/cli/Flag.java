package dev.rightful.cli;

import org.jspecify.annotations.Nullable;

/**
 * Something that a command can be told with a word that begins with two hyphens.
 *
 * @param name with the hyphens
 * @param value what its value is called in the help; null when it takes none
 * @param repeatable whether it may be given several times
 * @param help what it does, in one sentence
 */
record Flag(String name, @Nullable String value, boolean repeatable, String help) {

    static final Flag HELP = of("--help", "Print this help.");

    static Flag of(String name, String help) {
        return new Flag(name, null, false, help);
    }

    static Flag of(String name, String value, String help) {
        return new Flag(name, value, false, help);
    }

    static Flag repeatable(String name, String value, String help) {
        return new Flag(name, value, true, help);
    }

    /** How the help shows it. */
    String usage() {
        return value == null ? name : name + " " + value;
    }
}
