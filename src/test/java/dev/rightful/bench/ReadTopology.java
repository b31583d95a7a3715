package dev.rightful.bench;

import dev.rightful.Vocabulary;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a refusal is compared with: our own reader reads a sound document and nothing else happens. */
final class ReadTopology {

    private ReadTopology() {}

    /** Reads the JSON document that the argument names. */
    public static void main(String[] args) throws IOException {
        TopologyReader reader = new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT);
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            switch (reader.read(in, Syntax.JSON)) {
                case ReadResult.Read read -> System.out.println(read.topology().sites().size());
                case ReadResult.Refused refused -> throw new IllegalStateException(refused.problems().toString());
            }
        }
    }
}
