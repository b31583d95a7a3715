package dev.rightful.ontology;

import dev.rightful.fuzz.Refusals;
import dev.rightful.report.Visible;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Where the fuzzer enters the reader of Turtle: a file is read, or refused with problems that can be shown. */
public final class FuzzTurtle {

    private FuzzTurtle() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        List<Problem> problems = new ArrayList<>();
        Document document;
        try {
            document = Turtle.read("fuzz.ttl", new ByteArrayInputStream(data), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (document == null && problems.isEmpty()) {
            throw new AssertionError("a file is refused and nobody says why");
        }
        problems.forEach(problem -> Refusals.check(Visible.of(problem.toString())));
    }
}
