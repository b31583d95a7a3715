package dev.rightful.cli;

import java.util.List;

/** One thing that the program does. */
interface Command {

    /** The word that calls it. */
    String name();

    /** How its operands are shown in the help; empty when it takes none. */
    String operands();

    /** What it does, in one sentence. */
    String summary();

    /** What its exit code means, in one sentence, where that is not the usual; else empty. */
    default String codes() {
        return "";
    }

    /** What it can be told. */
    List<Flag> flags();

    /** Whether a word that is neither a flag nor its value may stand in the arguments. */
    default boolean takesOperands() {
        return !operands().isEmpty();
    }

    /** Does it. */
    ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure;
}
