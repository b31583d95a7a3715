package dev.rightful.exchange;

import dev.rightful.ontology.Document;
import dev.rightful.ontology.Problem;
import dev.rightful.ontology.Turtle;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the RDF form of a topology from Turtle. */
public final class TurtleReader {

    private TurtleReader() {}

    /**
     * Reads a file as the document that it stands for.
     *
     * <p>Only what the RDF form says of itself is looked at here; whoever reads the document looks at the rest. It takes and
     * gives nothing but types of the JDK, so that a program may call it in a class loader of its own.
     *
     * @param file the file as it was named
     * @param maxBytes how many bytes it may have
     * @return first the document as JSON, then for each line of it the line of the file that it comes from, 0 for none
     * @throws dev.rightful.rights.OntologyException with everything that is wrong, one a line with its place
     */
    public static List<String> read(String file, InputStream in, int maxBytes) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Document document = Turtle.read(file, in, "a topology", maxBytes, problems);
        Value.@Nullable Fields topology = document == null ? null : GraphReader.read(document, problems);
        Problem.report(problems);
        List<String> read = new ArrayList<>();
        if (topology != null) {
            StringBuilder json = new StringBuilder();
            List<Integer> origins = DocumentText.json(topology, json);
            read.add(json.toString());
            origins.forEach(line -> read.add(line.toString()));
        }
        return read;
    }
}
