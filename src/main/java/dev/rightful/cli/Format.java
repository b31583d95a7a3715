package dev.rightful.cli;

import dev.rightful.report.Presentation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the forms in which a command writes what it has to say.
 *
 * @param name the form
 * @param path the file to write; null for standard output
 */
record Format(String name, @Nullable String path) {

    /** Reads a flag that may be given several times; the first form on standard output when it is not given. */
    static List<Format> read(Arguments arguments, Flag flag, List<String> known) throws Failure {
        List<Format> formats = new ArrayList<>();
        Set<String> destinations = new HashSet<>();
        for (String value : arguments.values(flag)) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            String path = equals < 0 ? null : value.substring(equals + 1);
            if (!known.contains(name)) {
                throw new Failure("%s is %s, was \"%s\"%s".formatted(flag.name(), Arguments.either(known), name,
                        Arguments.hint(name, known, "")));
            }
            if (path != null && path.isEmpty()) {
                throw new Failure("%s %s= lacks the path of the file".formatted(flag.name(), name));
            }
            if (!destinations.add(path == null ? "" : "file " + Path.of(path).toAbsolutePath().normalize())) {
                throw new Failure(path == null
                        ? "only one format can go to standard output; %s %s=PATH writes a file".formatted(flag.name(),
                                name)
                        : "two formats cannot go to %s".formatted(path));
            }
            formats.add(new Format(name, path));
        }
        return formats.isEmpty() ? List.of(new Format(known.get(0), null)) : formats;
    }

    /** Whether it goes to a standard output that shows colour, and colour is wanted there. */
    boolean isColoured(Arguments arguments, Flag without, Surroundings surroundings) {
        return path == null && !arguments.has(without) && surroundings.wantsColour();
    }

    /** How many characters fit into a line of it. */
    int width(Surroundings surroundings) {
        return path == null ? surroundings.width() : Presentation.USUAL_WIDTH;
    }

    /** Writes the same thing in several formats, none of them if one cannot be written. */
    static void writeAll(List<Format> formats, Function<Format, Printing> printing, Surroundings surroundings)
            throws Failure {
        writeAll(formats, (format, destination) -> destination.write(printing.apply(format)), surroundings);
    }

    /** What writes one format to its destination. */
    interface Writing {
        void write(Format format, Destination destination) throws Failure;
    }

    /** The same where not every format is text. */
    static void writeAll(List<Format> formats, Writing writing, Surroundings surroundings) throws Failure {
        List<Destination> destinations = new ArrayList<>();
        try {
            for (Format format : formats) {
                Destination destination = format.path() == null
                        ? Destination.standardOutput(surroundings)
                        : Destination.file(format.path());
                destinations.add(destination);
                writing.write(format, destination);
            }
            for (Destination destination : destinations) {
                destination.finish();
            }
        } finally {
            destinations.forEach(Destination::close);
        }
    }
}
