package dev.rightful.exchange;

import dev.rightful.Vocabulary;
import dev.rightful.input.Input;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads topologies and their other forms. */
final class Documents {

    static final TopologyReader READER = new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT);

    static final int LIMIT = 1 << 24;

    private Documents() {}

    /** Every topology of the project. */
    static List<Topology> all() {
        List<Topology> topologies = new ArrayList<>();
        for (Input input : Inputs.expand(List.of("topologies"), InputStream.nullInputStream())) {
            READER.read(input, document -> topologies.add(((ReadResult.Read) document.result()).topology()));
        }
        return topologies;
    }

    static Topology yaml(String text) {
        return topology(text, Syntax.YAML);
    }

    static Topology topology(String text, Syntax syntax) {
        ReadResult result = READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), syntax);
        if (result instanceof ReadResult.Refused refused) {
            throw new AssertionError(refused.problems() + " in " + text);
        }
        return ((ReadResult.Read) result).topology();
    }

    static String turtle(Topology topology) {
        StringBuilder turtle = new StringBuilder();
        try {
            TurtleText.write(topology, turtle);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return turtle.toString();
    }

    /** The topology that a file describes. */
    static Topology imported(String turtle) {
        return topology(read(turtle, LIMIT).get(0), Syntax.JSON);
    }

    static List<String> read(String turtle, int limit) {
        try {
            return TurtleReader.read("design.ttl", new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)),
                    limit);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
