package dev.rightful.input;

import dev.rightful.model.Catalogue;
import dev.rightful.model.Topology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What tests of this package read, and how. */
final class Documents {

    /** Names as the ontology could decide them. */
    static final Catalogue CATALOGUE = new Catalogue(
            List.of("corporate", "expert", "professional-plus", "express-plus", "essential-plus", "husky-ivo",
                    "husky-x",
                    "husky-m", "other"),
            Set.of("corporate", "expert", "professional-plus", "express-plus", "essential-plus"),
            Set.of("husky-ivo", "husky-x"), Set.of("husky-m"), Set.of("other"),
            List.of("access", "lpr", "transact", "mobile-server", "screen-recorder", "tools"),
            Map.ofEntries(Map.entry("doors", List.of("access")), Map.entry("cameras", List.of("lpr", "transact")),
                    Map.entry("libraries", List.of("lpr")), Map.entry("connections", List.of("transact")),
                    Map.entry("channels", List.of("access")), Map.entry("instances", List.of("screen-recorder")),
                    Map.entry("videoPushUsers", List.of("mobile-server")),
                    Map.entry("smartConnect", List.of("mobile-server")), Map.entry("push", List.of("mobile-server")),
                    Map.entry("carePlusFeatures", List.of("tools")), Map.entry("vendorEnvironment", List.of("tools")),
                    Map.entry("separateLicence", List.of("tools")), Map.entry("runTimeFiles", List.of("tools")),
                    Map.entry("hosts", List.of("access", "lpr")), Map.entry("computers", List.of("screen-recorder")),
                    Map.entry("compatibility", List.of("access", "lpr")), Map.entry("purpose", List.of("tools"))),
            List.of("corporate", "expert", "professional-plus", "express-plus", "essential-plus", "husky-m", "device",
                    "interconnect-camera", "smart-wall-base", "management-server-failover", "door"),
            List.of("2021-04-29", "2023-04-28"));

    static final TopologyReader READER = new TopologyReader(CATALOGUE, Limits.DEFAULT);

    /** Stands in a document in front of each place at which a problem is expected. */
    private static final char MARK = '▶';

    private Documents() {}

    static Topology yaml(String text) {
        return topology(read(text, Syntax.YAML));
    }

    static Topology json(String text) {
        return topology(read(text, Syntax.JSON));
    }

    static Topology topology(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> read.topology();
            case ReadResult.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    static ReadResult read(String text, Syntax syntax) {
        return read(text.getBytes(StandardCharsets.UTF_8), syntax);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] bytes, Syntax syntax) {
        return READER.read(new ByteArrayInputStream(bytes), syntax);
    }

    static ReadResult resource(String name, Syntax syntax) throws IOException {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return READER.read(in, syntax);
        }
    }

    static List<Problem> problems(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> List.of();
            case ReadResult.Refused refused -> refused.problems();
        };
    }

    /** The problems of a document as lines {@code line:column message}. */
    static List<String> problemsOf(String text, Syntax syntax) {
        return problems(read(text, syntax)).stream().map(Documents::line).toList();
    }

    static String line(Problem problem) {
        return "%d:%d %s".formatted(problem.line(), problem.column(), problem.message());
    }

    /** The document without its marks. */
    static String withoutMarks(String marked) {
        return marked.replace(String.valueOf(MARK), "");
    }

    /** Where the marks stand, as {@code line:column}. */
    static List<String> marks(String marked) {
        List<String> places = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (int c : marked.codePoints().toArray()) {
            if (c == MARK) {
                places.add(line + ":" + column);
            } else if (c == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return places;
    }
}
