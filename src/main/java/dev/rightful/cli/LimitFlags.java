package dev.rightful.cli;

import dev.rightful.input.Limits;
import java.util.ArrayList;
import java.util.List;

/** The flags that say how much a document may hold, for every command that reads topologies. */
final class LimitFlags {

    static final Flag MAX_BYTES = Flag.of("--max-bytes", "N",
            "Refuse larger documents (YAML 64 MiB, JSON 1 GiB).");
    private static final Flag MAX_DEPTH = Flag.of("--max-depth", "N",
            "Refuse documents that nest deeper (" + Limits.DEFAULT.maxDepth() + ").");
    private static final Flag MAX_SITES = Flag.of("--max-sites", "N",
            "Refuse documents of more sites (" + Limits.DEFAULT.maxSites() + ").");
    private static final Flag MAX_LINKS = Flag.of("--max-links", "N",
            "Refuse documents of more links (" + Limits.DEFAULT.maxLinks() + ").");
    private static final Flag MAX_FINDINGS = Flag.of("--max-findings", "N",
            "Refuse documents of more findings (" + Limits.DEFAULT.maxFindings() + ").");

    /** All of them, the one about bytes first. */
    static final List<Flag> ALL = List.of(MAX_BYTES, MAX_DEPTH, MAX_SITES, MAX_LINKS, MAX_FINDINGS);

    private LimitFlags() {}

    /** Some flags, and behind them these. */
    static List<Flag> and(Flag... others) {
        List<Flag> flags = new ArrayList<>(List.of(others));
        flags.addAll(ALL);
        return List.copyOf(flags);
    }

    /** The limits that were asked for, the usual ones where none was. */
    static Limits limits(Arguments arguments) throws Failure {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                arguments.has(MAX_BYTES)
                        ? Long.valueOf(arguments.number(MAX_BYTES, "a number of bytes", 1, Long.MAX_VALUE))
                        : usual.maxBytes(),
                number(arguments, MAX_DEPTH, usual.maxDepth(), Limits.LARGEST_DEPTH),
                number(arguments, MAX_SITES, usual.maxSites(), Integer.MAX_VALUE),
                number(arguments, MAX_LINKS, usual.maxLinks(), Integer.MAX_VALUE),
                number(arguments, MAX_FINDINGS, usual.maxFindings(), Integer.MAX_VALUE));
    }

    private static int number(Arguments arguments, Flag flag, int usual, int most) throws Failure {
        return arguments.has(flag) ? (int) arguments.number(flag, "a number", 1, most) : usual;
    }
}
