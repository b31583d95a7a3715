package dev.rightful.input;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The events of a JSON document, streamed. */
final class JsonEvents implements Events, AutoCloseable {

    /** The depth is counted here, so that its message is ours; Jackson's own limit only has to lie above. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.LARGEST_DEPTH + 2)
                            .maxStringLength(Limits.TEXT_LENGTH)
                            .maxNumberLength(Limits.TEXT_LENGTH)
                            .maxNameLength(Limits.TEXT_LENGTH)
                            .maxDocumentLength(-1)
                            .maxTokenCount(-1)
                            .build())
            .build();

    private final Utf8Reader reader;
    private final JsonParser parser;
    private final int linesBefore;
    private final int maxDepth;
    private int depth;
    private Event event = Event.END;
    private Scalar scalar = Scalar.NULL;

    /**
     * @param firstLine the line of the file in which the document starts
     * @param maxDepth how many objects and lists may be open at once
     */
    JsonEvents(Utf8Reader reader, int firstLine, int maxDepth) {
        this.reader = reader;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), reader);
        this.linesBefore = firstLine - 1;
        this.maxDepth = maxDepth;
    }

    @Override
    public Event next() throws UnreadableException {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
        event = token == null ? Event.END : eventOf(token);
        return event;
    }

    private Event eventOf(JsonToken token) throws UnreadableException {
        return switch (token) {
            case START_OBJECT -> open(Event.START_OBJECT);
            case START_ARRAY -> open(Event.START_LIST);
            case END_OBJECT -> close(Event.END_OBJECT);
            case END_ARRAY -> close(Event.END_LIST);
            case PROPERTY_NAME -> {
                scalar = Scalar.QUOTED;
                yield Event.KEY;
            }
            case VALUE_STRING -> scalar(Scalar.QUOTED);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Scalar.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Scalar.BOOLEAN);
            case VALUE_NULL -> scalar(Scalar.NULL);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("JSON text has no token of the kind " + token);
        };
    }

    private Event open(Event start) throws UnreadableException {
        depth++;
        if (depth > maxDepth) {
            throw new UnreadableException(start(), Shown.tooDeep(maxDepth));
        }
        return start;
    }

    private Event close(Event end) {
        depth--;
        return end;
    }

    private Event scalar(Scalar kind) {
        scalar = kind;
        return Event.SCALAR;
    }

    @Override
    public Event current() {
        return event;
    }

    @Override
    public Scalar scalar() {
        return scalar;
    }

    @Override
    public String text() throws UnreadableException {
        try {
            return event == Event.KEY ? parser.currentName() : parser.getString();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public long start() {
        return event == Event.END ? position(parser.currentLocation()) : position(parser.currentTokenLocation());
    }

    @Override
    public long end() {
        return position(parser.currentLocation());
    }

    @Override
    public void close() {
        parser.close();
    }

    private long position(TokenStreamLocation location) {
        long offset = Math.max(location.getCharOffset(), 0);
        int column = Math.max(location.getColumnNr(), 1);
        int pairs = reader.marks().between(Math.max(offset - column + 1, 0), offset);
        return Position.of(Math.max(location.getLineNr(), 1) + linesBefore, column - pairs);
    }

    private UnreadableException unreadable(JacksonException e) {
        if (e.getCause() instanceof MalformedTextException malformed) {
            return new UnreadableException(malformed.problemAt(position(parser.currentLocation()), linesBefore + 1));
        }
        if (e.getCause() instanceof IOException failed) {
            return new UnreadableException(position(parser.currentLocation()), Shown.cannotBeRead(failed));
        }
        long at = position(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        if (e instanceof UnexpectedEndOfInputException) {
            return new UnreadableException(at, "the document ends too early: an object, list or text is still open");
        }
        if (e instanceof StreamConstraintsException) {
            return new UnreadableException(at,
                    "a text, number or key is longer than the limit of %d characters".formatted(Limits.TEXT_LENGTH));
        }
        return new UnreadableException(at, "not JSON: " + Shown.ofLibrary(e.getOriginalMessage()));
    }
}
