package dev.rightful.input;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The events of a YAML document. Aliases, anchors, tags, merge keys and keys that are not text are reported and passed by;
 * nothing is ever expanded.
 */
final class YamlEvents implements Events {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final YamlText text;
    private final Problems problems;
    private final Iterator<org.snakeyaml.engine.v2.events.Event> events;
    private final boolean[] isObject;
    private final boolean[] expectsKey;
    private final int maxDepth;
    private int depth;
    private boolean started;
    private Event event = Event.END;
    private Scalar scalar = Scalar.NULL;
    private String value = "";
    private long start = Position.of(1, 1);
    private long end = Position.of(1, 1);

    /**
     * @param maxDepth how many objects and lists may be open at once
     */
    YamlEvents(YamlText text, Problems problems, int maxDepth) {
        this.text = text;
        this.problems = problems;
        this.maxDepth = maxDepth;
        this.isObject = new boolean[maxDepth + 1];
        this.expectsKey = new boolean[maxDepth + 1];
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.windowSize())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseReader(text).iterator();
    }

    @Override
    public Event next() throws UnreadableException {
        event = advance();
        return event;
    }

    private Event advance() throws UnreadableException {
        while (true) {
            org.snakeyaml.engine.v2.events.Event raw = pull();
            switch (raw.getEventId()) {
                case StreamStart, DocumentEnd, Comment -> {
                }
                case DocumentStart -> startDocument(raw);
                case StreamEnd -> {
                    mark(raw);
                    return Event.END;
                }
                case MappingEnd, SequenceEnd -> {
                    return close(raw);
                }
                case MappingStart, SequenceStart -> {
                    if (!atKey()) {
                        return open((CollectionStartEvent) raw);
                    }
                    mark(raw);
                    problems.add(start, null, "a key must be text, was an object or a list");
                    passBy(raw);
                    return refusedKey();
                }
                case Scalar -> {
                    return scalar((ScalarEvent) raw);
                }
                case Alias -> {
                    mark(raw);
                    problems.add(start, null, "an alias (*%s) is not read here; write the value out".formatted(
                            Shown.escaped(((AliasEvent) raw).getAlias().getValue())));
                    return atKey() ? refusedKey() : refusedValue();
                }
            }
        }
    }

    private org.snakeyaml.engine.v2.events.Event pull() throws UnreadableException {
        try {
            return events.next();
        } catch (YamlEngineException e) {
            throw unreadable(e);
        } catch (NumberFormatException e) {
            // The library reads the digits of an escape without looking whether the text ends before them.
            throw new UnreadableException(text.position(),
                    "not YAML: the text ends within an escape, which begins with \\");
        }
    }

    private void startDocument(org.snakeyaml.engine.v2.events.Event raw) throws UnreadableException {
        mark(raw);
        if (started) {
            throw new UnreadableException(start, "a file holds one YAML document, here a second one starts");
        }
        started = true;
    }

    private boolean atKey() {
        return isObject[depth] && expectsKey[depth];
    }

    private Event open(CollectionStartEvent raw) throws UnreadableException {
        mark(raw);
        refuseProperties(raw, raw.getTag());
        boolean object = raw.getEventId() == org.snakeyaml.engine.v2.events.Event.ID.MappingStart;
        if (depth == maxDepth) {
            throw new UnreadableException(start, Shown.tooDeep(maxDepth));
        }
        expectsKey[depth] = true;
        depth++;
        isObject[depth] = object;
        expectsKey[depth] = true;
        return object ? Event.START_OBJECT : Event.START_LIST;
    }

    private Event close(org.snakeyaml.engine.v2.events.Event raw) {
        boolean object = isObject[depth];
        depth--;
        start = startOf(raw);
        long behind = endOf(raw);
        if (behind != start) {
            // The end of a block has no character of its own: it lies where the next entry starts. Its last value ends it.
            end = behind;
        }
        return object ? Event.END_OBJECT : Event.END_LIST;
    }

    private Event scalar(ScalarEvent raw) {
        mark(raw);
        refuseProperties(raw, raw.getTag());
        value = raw.getValue();
        if (atKey()) {
            if (raw.isPlain() && "<<".equals(value)) {
                problems.add(start, null, "a merge key (<<) is not read here; write the keys out");
                return refusedKey();
            }
            expectsKey[depth] = false;
            scalar = Scalar.QUOTED;
            return Event.KEY;
        }
        expectsKey[depth] = true;
        scalar = !raw.isPlain() ? Scalar.QUOTED : NULLS.contains(value) ? Scalar.NULL : Scalar.PLAIN;
        return Event.SCALAR;
    }

    private Event refusedKey() {
        expectsKey[depth] = false;
        scalar = Scalar.REFUSED;
        value = "";
        return Event.KEY;
    }

    private Event refusedValue() {
        expectsKey[depth] = true;
        scalar = Scalar.REFUSED;
        value = "";
        return Event.SCALAR;
    }

    /** Leaves out a collection that stands where a key should. */
    private void passBy(org.snakeyaml.engine.v2.events.Event first) throws UnreadableException {
        int open = 1;
        while (open > 0) {
            org.snakeyaml.engine.v2.events.Event raw = pull();
            if (raw instanceof CollectionStartEvent) {
                open++;
                if (depth + open > maxDepth) {
                    throw new UnreadableException(startOf(first), Shown.tooDeep(maxDepth));
                }
            } else if (raw instanceof org.snakeyaml.engine.v2.events.CollectionEndEvent) {
                open--;
            }
        }
    }

    private void refuseProperties(NodeEvent node, Optional<String> tag) {
        Optional<Anchor> anchor = node.getAnchor();
        if (anchor.isPresent()) {
            problems.add(start, null, "an anchor (&%s) is not read here; leave it out".formatted(
                    Shown.escaped(anchor.get().getValue())));
        }
        if (tag.isPresent()) {
            problems.add(start, null, "a tag (%s) is not read here; leave it out".formatted(Shown.escaped(tag.get())));
        }
    }

    private void mark(org.snakeyaml.engine.v2.events.Event raw) {
        start = startOf(raw);
        end = endOf(raw);
    }

    private static long startOf(org.snakeyaml.engine.v2.events.Event raw) {
        return position(raw.getStartMark());
    }

    private static long endOf(org.snakeyaml.engine.v2.events.Event raw) {
        return position(raw.getEndMark());
    }

    private static long position(Optional<Mark> mark) {
        return mark.map(at -> Position.of(at.getLine() + 1, at.getColumn() + 1)).orElse(Position.of(1, 1));
    }

    private UnreadableException unreadable(YamlEngineException e) {
        if (e.getCause() instanceof MalformedTextException malformed) {
            return new UnreadableException(malformed.problemAt(text.position(), 1));
        }
        if (e.getCause() instanceof IOException failed) {
            return new UnreadableException(text.position(), Shown.cannotBeRead(failed));
        }
        if (e instanceof MarkedYamlEngineException marked) {
            long at = position(marked.getProblemMark().or(marked::getContextMark));
            String context = marked.getContext() == null ? "" : marked.getContext() + ": ";
            return new UnreadableException(at, "not YAML: " + Shown.ofLibrary(context + marked.getProblem()));
        }
        return new UnreadableException(end, "not YAML: " + Shown.ofLibrary(String.valueOf(e.getMessage())));
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
    public String text() {
        return value;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long end() {
        return end;
    }
}
