package dev.rightful.exchange;

import dev.rightful.fuzz.Refusals;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.report.Visible;
import dev.rightful.rights.OntologyException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where the fuzzer enters the reader of topologies in RDF: a file is refused, or it is a document; a sound one says the
 * same when it is written as RDF and read once more.
 */
public final class FuzzImport {

    private FuzzImport() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        List<String> read;
        try {
            read = TurtleReader.read("fuzz.ttl", new ByteArrayInputStream(data), Documents.LIMIT);
        } catch (OntologyException e) {
            String.valueOf(e.getMessage()).lines().map(Visible::of).forEach(Refusals::check);
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] json = read.get(0).getBytes(StandardCharsets.UTF_8);
        switch (Documents.READER.read(new ByteArrayInputStream(json), Syntax.JSON)) {
            case ReadResult.Refused refused -> Refusals.check(refused.problems());
            case ReadResult.Read sound -> {
                if (!Documents.imported(Documents.turtle(sound.topology())).equals(sound.topology())) {
                    throw new AssertionError("written again it is another topology: " + sound.topology());
                }
            }
        }
    }
}
