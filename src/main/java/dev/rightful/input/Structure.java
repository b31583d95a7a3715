package dev.rightful.input;

import dev.rightful.model.Origin;
import dev.rightful.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the objects and lists of a document along their descriptions, and reports keys and kinds of values that do
 * not belong there.
 *
 * <p>Every method starts with the first event of a value as the current one and ends with its last. What it reports
 * {@linkplain Cursor#spoil() spoils} the object, so that nobody builds a record from what a method gave instead.
 */
abstract sealed class Structure permits Values {

    /** Reads one entry of a list; null, reported, when it is not right. */
    @FunctionalInterface
    interface EntryReader<T> {
        @Nullable
        T read(Cursor parent, Key entry, int number) throws UnreadableException;
    }

    final Events events;
    final Problems problems;

    Structure(Events events, Problems problems) {
        this.events = events;
        this.problems = problems;
    }

    /** Whether the value is a list. */
    boolean atList() {
        return events.current() == Events.Event.START_LIST;
    }

    /** Whether the value is an object. */
    boolean atObject() {
        return events.current() == Events.Event.START_OBJECT;
    }

    /** Whether the value is text, as far as can be told without knowing what is expected. */
    boolean atText() {
        return events.current() == Events.Event.SCALAR
                && (events.scalar() == Events.Scalar.PLAIN || events.scalar() == Events.Scalar.QUOTED);
    }

    /** Where the current event starts. */
    long position() {
        return events.start();
    }

    /** From the start of the object to the end of the current event. */
    Span span(Cursor cursor) {
        long end = events.end();
        return new Span(Position.line(cursor.start()), Position.column(cursor.start()), Position.line(end),
                Position.column(end));
    }

    /** Enters an object; null, reported, when the value is none. */
    @Nullable
    Cursor open(Shape shape, Cursor parent, Key key, int number) throws UnreadableException {
        if (!atObject()) {
            mismatch(parent, key);
            return null;
        }
        return new Cursor(shape, parent, number, events.start());
    }

    /** Goes on to the value of the next known key; null at the end of the object, where missing keys are reported. */
    @Nullable
    Key next(Cursor cursor) throws UnreadableException {
        Shape shape = cursor.shape();
        while (events.next() == Events.Event.KEY) {
            stopWhenTooMany();
            if (events.scalar() == Events.Scalar.REFUSED) {
                cursor.spoil();
                events.next();
                skip(cursor);
                continue;
            }
            String name = events.text();
            int number = shape.find(name);
            if (number < 0) {
                number = unknown(cursor, name);
                if (number < 0) {
                    skip(cursor);
                    continue;
                }
                cursor.see(number);
                return shape.keys().get(number);
            }
            Key key = shape.keys().get(number);
            if (!cursor.see(number)) {
                // The value is read like the first one, so that what is wrong in it is reported, too.
                problems.add(events.start(), cursor, "duplicate key " + Shown.quoted(name));
            }
            if (key.need() == Key.Need.CONDITIONAL && cursor.wantsPlace(number)) {
                cursor.place(number, events.start());
            }
            events.next();
            return key;
        }
        for (long lacking = cursor.lacking(shape.required()); lacking != 0; lacking &= lacking - 1) {
            missing(cursor, shape.keys().get(Long.numberOfTrailingZeros(lacking)).name());
        }
        return null;
    }

    /** Reports an unknown key and goes on to its value; gives the key that must have been meant when that is an id. */
    private int unknown(Cursor cursor, String name) throws UnreadableException {
        Shape shape = cursor.shape();
        String nearest = shape.nearest(name);
        problems.add(events.start(), cursor, "unknown key %s%s".formatted(Shown.quoted(name), nearest != null
                ? ", did you mean " + Shown.quoted(nearest) + "?"
                : ", the keys of %s are %s".formatted(shape.noun(), String.join(", ", shape.names()))));
        events.next();
        if (nearest == null) {
            return -1;
        }
        int number = shape.find(nearest);
        boolean namesIt = cursor.lacks(number) && shape.keys().get(number).type() instanceof ValueType.Id && atText();
        cursor.excuse(number);
        return namesIt ? number : -1;
    }

    /** Reports that a key is missing. */
    void missing(Cursor cursor, String name) {
        problems.add(cursor.start(), cursor, "key %s is missing".formatted(Shown.quoted(name)));
    }

    /** Says that the description has a key that no reader reads. */
    static IllegalStateException unread(Key key) {
        return new IllegalStateException("nobody reads the key " + key.name());
    }

    /** Reports a problem with the object at a place in it. */
    void report(Cursor cursor, long position, String text) {
        problems.add(position, cursor, text);
    }

    /** A list of values that one reader reads, without those that are spoilt. */
    <T> List<T> list(Cursor cursor, Key key, EntryReader<T> reader) throws UnreadableException {
        return list(cursor, key, Integer.MAX_VALUE, reader);
    }

    /** A list of at most so many values; one more, and the document is not read any further. */
    <T> List<T> list(Cursor cursor, Key key, int most, EntryReader<T> reader) throws UnreadableException {
        List<T> list = new ArrayList<>();
        Key entry = key.entry();
        if (!atList() || entry == null) {
            mismatch(cursor, key);
            return list;
        }
        long start = key.type().mayBeEmpty() ? 0 : events.start();
        int number = 0;
        while (nextEntry()) {
            if (number == most) {
                throw new UnreadableException(events.start(),
                        Limits.reached(most, key.name(), "--max-" + key.name()));
            }
            number++;
            T value = reader.read(cursor, entry, number);
            if (value != null) {
                list.add(value);
            }
        }
        if (number == 0 && !key.type().mayBeEmpty()) {
            problems.add(start, cursor, "%s must be %s, was empty".formatted(key.name(), key.type().expected()));
        }
        return list;
    }

    private boolean nextEntry() throws UnreadableException {
        stopWhenTooMany();
        return events.next() != Events.Event.END_LIST;
    }

    /** Reports that the value is not what the key asks for, and passes it by. */
    void mismatch(Cursor cursor, Key key) throws UnreadableException {
        if (events.current() == Events.Event.SCALAR && events.scalar() == Events.Scalar.REFUSED) {
            cursor.spoil();
            return;
        }
        problems.add(events.start(), cursor,
                "%s must be %s, was %s".formatted(key.name(), key.type().expected(), seen(key)));
        skip(cursor);
    }

    /** Passes a value by; only that no key comes twice and no text is too long is checked. */
    void skip(Cursor cursor) throws UnreadableException {
        skip(cursor, null);
    }

    /** Passes a value by as {@link #skip}, but keeps two of its texts. */
    Origin origin(Cursor cursor) throws UnreadableException {
        Map<String, String> texts = new HashMap<>();
        skip(cursor, texts);
        return texts.isEmpty() ? Origin.UNKNOWN : new Origin(texts.get("partner"), texts.get("template"));
    }

    /**
     * @param texts takes the texts that stand in the object itself, by key; null when nobody wants them
     */
    private void skip(Cursor cursor, @Nullable Map<String, String> texts) throws UnreadableException {
        Deque<Set<String>> open = new ArrayDeque<>();
        Events.Event event = events.current();
        boolean inObject = atObject();
        String key = null;
        while (true) {
            switch (event) {
                case START_OBJECT, START_LIST -> open.push(new HashSet<>());
                case END_OBJECT, END_LIST -> open.pop();
                case KEY -> {
                    key = events.scalar() == Events.Scalar.REFUSED ? null : events.text();
                    if (key != null && !open.element().add(key)) {
                        problems.add(events.start(), cursor, "duplicate key " + Shown.quoted(events.text()));
                    }
                }
                case SCALAR -> {
                    String text = events.text();
                    if (texts != null && key != null && inObject && open.size() == 1 && atText() && !text.isEmpty()) {
                        texts.put(key, text);
                    }
                }
                case END -> {
                }
            }
            if (open.isEmpty()) {
                return;
            }
            stopWhenTooMany();
            event = events.next();
        }
    }

    private void stopWhenTooMany() throws UnreadableException {
        if (problems.overflow()) {
            throw new UnreadableException(events.start(), "");
        }
    }

    private String seen(Key key) throws UnreadableException {
        return switch (events.current()) {
            case START_OBJECT -> "an object";
            case START_LIST -> "a list";
            case SCALAR -> switch (events.scalar()) {
                case QUOTED -> "the text " + Shown.quoted(events.text());
                case PLAIN -> Shown.quoted(events.text());
                case NUMBER, BOOLEAN ->
                        Shown.escaped(events.text()) + (key.type() instanceof ValueType.Text ? " without quotes" : "");
                case NULL -> "null; leave the key out when there is nothing to say";
                case REFUSED -> "nothing";
            };
            case KEY, END_OBJECT, END_LIST, END -> "nothing";
        };
    }
}
