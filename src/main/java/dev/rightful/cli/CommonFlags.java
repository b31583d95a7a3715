package dev.rightful.cli;

/** Flags that several commands share. */
final class CommonFlags {

    static final Flag LANG = Flag.of("--lang", "LANGUAGE", "Write in this language; en is built in.");
    static final Flag ONTOLOGY = Flag.repeatable("--ontology", "FILE",
            "Add a Turtle file to the built-in agreement, such as a new edition.");

    private CommonFlags() {}

    /** Opens the agreement that the flags ask for. */
    static Library.Agreement agreement(Arguments arguments, Surroundings surroundings) throws Failure {
        String language = arguments.findValue(LANG);
        return surroundings.library().open(arguments.values(ONTOLOGY), language == null ? "en" : language);
    }
}
