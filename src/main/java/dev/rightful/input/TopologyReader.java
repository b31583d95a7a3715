package dev.rightful.input;

import dev.rightful.model.Catalogue;
import dev.rightful.model.Topology;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads topology documents. A reader keeps no state between documents, so that several threads may share it.
 */
public final class TopologyReader {

    private final DocumentShapes shapes;
    private final Limits limits;
    private final int eventsOfSmallDocument;

    /**
     * @param catalogue the names that the ontology decides
     * @param limits how much a document may hold
     */
    public TopologyReader(Catalogue catalogue, Limits limits) {
        this(catalogue, limits, ReadAhead.EVENTS_OF_SMALL_DOCUMENT);
    }

    /**
     * @param eventsOfSmallDocument how many events a JSON document has at most that one thread reads alone
     */
    TopologyReader(Catalogue catalogue, Limits limits, int eventsOfSmallDocument) {
        this.eventsOfSmallDocument = eventsOfSmallDocument;
        this.shapes = new DocumentShapes(catalogue);
        this.limits = limits;
    }

    /**
     * Reads one document.
     *
     * @param syntax YAML or JSON
     */
    public ReadResult read(InputStream in, Syntax syntax) {
        return switch (syntax) {
            case YAML -> readYaml(in);
            case JSON -> readJson(in);
            case NDJSON -> throw new IllegalArgumentException("NDJSON holds many documents: read the lines");
        };
    }

    /**
     * Reads one JSON document from each line that is not blank. A bad line costs only itself.
     *
     * @param source what the results are to name as their source
     * @param each is given every document, in order
     */
    public void readLines(InputStream in, String source, Consumer<ReadDocument> each) {
        Lines lines = new Lines(in);
        try {
            while (lines.advance()) {
                each.accept(
                        new ReadDocument(source, lines.number(), readLine(lines.line(), lines.number())));
            }
        } catch (IOException e) {
            Problem problem = new Problem(lines.number(), 1, Shown.cannotBeRead(e));
            each.accept(new ReadDocument(source, lines.number(), new ReadResult.Refused(List.of(problem))));
        }
    }

    /** One that reads lines for one thread, and is faster the more of them it reads. */
    public LineReader lineReader() {
        return new LineReader(this);
    }

    /** Reads one JSON document from a line that is not too large, with what was learned from others. */
    ReadResult readLine(LineEvents events, Recurring recurring) {
        Problems problems = new Problems();
        return result(new DocumentReader(events, problems, shapes, limits, recurring).read(), problems);
    }

    int maxDepth() {
        return limits.maxDepth();
    }

    boolean isTooLarge(int length) {
        return length > limits.bytes(Syntax.JSON);
    }

    /**
     * Reads whatever an input holds. An input that cannot be read gives one refused document.
     *
     * @param each is given every document, in order
     */
    public void read(Input input, Consumer<ReadDocument> each) {
        if (input instanceof Input.Unreadable unreadable) {
            each.accept(refused(input, unreadable.reason()));
            return;
        }
        Input.Found found = (Input.Found) input;
        try (InputStream in = found.open()) {
            if (found.syntax() == Syntax.NDJSON) {
                readLines(in, input.source(), each);
            } else {
                each.accept(new ReadDocument(input.source(), 1, read(in, found.syntax())));
            }
        } catch (IOException e) {
            each.accept(refused(input, Shown.cannotBeRead(e)));
        }
    }

    private static ReadDocument refused(Input input, String reason) {
        return new ReadDocument(input.source(), 1, ReadResult.Refused.because(reason));
    }

    private ReadResult readYaml(InputStream in) {
        Problems problems = new Problems();
        YamlText text = new YamlText(new Utf8Reader(new BoundedInput(in, limits.bytes(Syntax.YAML), "the document")));
        return result(
                new DocumentReader(new YamlEvents(text, problems, limits.maxDepth()), problems, shapes, limits).read(),
                problems);
    }

    private ReadResult readJson(InputStream in) {
        Problems problems = new Problems();
        try (ReadAhead events = new ReadAhead(jsonEvents(in, 1, "the document"), eventsOfSmallDocument)) {
            return result(new DocumentReader(events, problems, shapes, limits).read(), problems);
        }
    }

    ReadResult readLine(InputStream in, int number) {
        Problems problems = new Problems();
        try (JsonEvents events = jsonEvents(in, number, "the line")) {
            return result(new DocumentReader(events, problems, shapes, limits).read(), problems);
        }
    }

    private JsonEvents jsonEvents(InputStream in, int firstLine, String what) {
        return new JsonEvents(new Utf8Reader(new BoundedInput(in, limits.bytes(Syntax.JSON), what)), firstLine,
                limits.maxDepth());
    }

    private static ReadResult result(@Nullable Topology topology, Problems problems) {
        return topology == null ? new ReadResult.Refused(problems.sorted()) : new ReadResult.Read(topology);
    }
}
