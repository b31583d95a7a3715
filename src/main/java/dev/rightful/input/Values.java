package dev.rightful.input;

import dev.rightful.model.Release;
import dev.rightful.model.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * Pulls values of the types that are expected out of a document, and reports what is not of its type.
 *
 * <p>Every method starts with the first event of a value as the current one and ends with its last. What it reports
 * {@linkplain Cursor#spoil() spoils} the object, so that nobody builds a record from what a method gave instead.
 */
final class Values {

    /** How many different texts and dates are kept to be shared; more of them are hardly repeated. */
    private static final int SHARED = 1 << 14;

    /** Reads one entry of a list; null, reported, when it is not right. */
    @FunctionalInterface
    interface EntryReader<T> {
        @Nullable
        T read(Cursor parent, Key entry, int number) throws UnreadableException;
    }

    private final Events events;
    private final Problems problems;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Release> releases = new HashMap<>();

    Values(Events events, Problems problems) {
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

    /** Whether the value is that text. */
    boolean atText(String text) throws UnreadableException {
        return atText() && events.text().equals(text);
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
        for (int i = 0; i < shape.keys().size(); i++) {
            if (shape.keys().get(i).need() == Key.Need.REQUIRED && cursor.lacks(i)) {
                missing(cursor, shape.keys().get(i).name());
            }
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
        List<T> list = new ArrayList<>();
        Key entry = key.entry();
        if (!atList() || entry == null) {
            mismatch(cursor, key);
            return list;
        }
        long start = key.type().mayBeEmpty() ? 0 : events.start();
        int number = 0;
        while (nextEntry()) {
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

    /** Text that means something as it is. */
    @Nullable
    String text(Cursor cursor, Key key) throws UnreadableException {
        if (!atText()) {
            mismatch(cursor, key);
            return null;
        }
        String text = events.text();
        String objection = Lexical.objection(text, key.type());
        if (objection != null) {
            problems.add(events.start(), cursor, key.name() + " " + objection);
        }
        return text;
    }

    /** An id, which also names the object in messages, and which nothing else of its kind may have. */
    <T> @Nullable String define(Cursor cursor, Key key, Names<T> names, T thing) throws UnreadableException {
        String id = text(cursor, key);
        if (id == null) {
            return null;
        }
        if (key.name().equals("id")) {
            cursor.name(id);
        }
        if (!names.define(id, thing)) {
            problems.add(events.start(), cursor, "duplicate id %s: another %s has it already".formatted(
                    Shown.quoted(id),
                    names.noun()));
        }
        return id;
    }

    /** Text that is likely to come again. */
    @Nullable
    String sharedText(Cursor cursor, Key key) throws UnreadableException {
        String text = text(cursor, key);
        return text == null ? null : share(text);
    }

    /** Text that is likely to come again; the other text when it is none. */
    String sharedText(Cursor cursor, Key key, String otherwise) throws UnreadableException {
        String text = sharedText(cursor, key);
        return text == null ? otherwise : text;
    }

    /** Text that is as good as absent when it is empty. */
    @Nullable
    String reference(Cursor cursor, Key key) throws UnreadableException {
        String text = text(cursor, key);
        return text == null || text.isEmpty() ? null : text;
    }

    /** A list of texts, empty when there is none. */
    List<String> texts(Cursor cursor, Key key) throws UnreadableException {
        return list(cursor, key, (parent, entry, number) -> sharedText(parent, entry));
    }

    /** Text that names something defined elsewhere; whether it does is decided when the document has ended. */
    @Nullable
    String name(Cursor cursor, Key key, Names<?> names) throws UnreadableException {
        if (!atText()) {
            mismatch(cursor, key);
            return null;
        }
        String name = events.text();
        String known = names.find(name);
        if (known == null) {
            names.await(name, cursor, key, events.start());
            return name;
        }
        return known;
    }

    /** A list of names of things defined elsewhere. */
    List<String> names(Cursor cursor, Key key, Names<?> names) throws UnreadableException {
        return list(cursor, key, (parent, entry, number) -> name(parent, entry, names));
    }

    /** The release that a text names; null when it has another form. */
    @Nullable
    Release release(String text) {
        Release release = releases.get(text);
        if (release == null) {
            release = Release.parse(text);
            if (release != null && releases.size() < SHARED) {
                releases.put(text, release);
            }
        }
        return release;
    }

    /** Reports a text that is no release; that an empty one is empty has been said. */
    void reportRelease(Cursor cursor, long position, String text) {
        if (!text.isEmpty()) {
            problems.add(position, cursor,
                    "release must be a year and an R-number such as 2023 R2, was " + Shown.quoted(text));
        }
    }

    /** A word out of a list, as what it means; null when it is none. */
    <T> @Nullable T choice(Cursor cursor, Key key, Choice<T> choice) throws UnreadableException {
        if (!atText()) {
            mismatch(cursor, key);
            return null;
        }
        T meaning = choice.meaningOf(events.text());
        if (meaning == null) {
            problems.add(events.start(), cursor, choice.objection(events.text()));
        }
        return meaning;
    }

    /** A word out of a list, as what it means; the other value when it is none. */
    <T> T choice(Cursor cursor, Key key, Choice<T> choice, T otherwise) throws UnreadableException {
        T meaning = choice(cursor, key, choice);
        return meaning == null ? otherwise : meaning;
    }

    /** A count, in plain decimal digits: no sign, fraction, exponent or leading zero. */
    int whole(Cursor cursor, Key key) throws UnreadableException {
        int value = atNumber() ? Lexical.wholeOf(events.text()) : -1;
        if (value < 0) {
            mismatch(cursor, key);
            return 0;
        }
        return value;
    }

    /**
     * A share in percent, exactly as written. In YAML it is written in plain decimals; in JSON it may have an exponent, since
     * programs write small numbers like that. It has at most 100 characters and 50 decimals.
     */
    @Nullable
    BigDecimal percent(Cursor cursor, Key key) throws UnreadableException {
        BigDecimal value =
                atNumber() ? Lexical.percentOf(events.text(), events.scalar() == Events.Scalar.NUMBER) : null;
        if (value == null) {
            mismatch(cursor, key);
        }
        return value;
    }

    /** A share in percent; the other one when it is none. */
    BigDecimal percent(Cursor cursor, Key key, BigDecimal otherwise) throws UnreadableException {
        BigDecimal value = percent(cursor, key);
        return value == null ? otherwise : value;
    }

    /** True or false. */
    boolean flag(Cursor cursor, Key key) throws UnreadableException {
        if (events.current() == Events.Event.SCALAR
                && (events.scalar() == Events.Scalar.BOOLEAN || events.scalar() == Events.Scalar.PLAIN)) {
            if (events.text().equals("true")) {
                return true;
            }
            if (events.text().equals("false")) {
                return false;
            }
        }
        mismatch(cursor, key);
        return false;
    }

    /** A date. */
    @Nullable
    LocalDate day(Cursor cursor, Key key) throws UnreadableException {
        if (!atText()) {
            mismatch(cursor, key);
            return null;
        }
        String text = events.text();
        LocalDate day = days.get(text);
        if (day == null) {
            day = Lexical.dayOf(text);
            if (day == null) {
                problems.add(events.start(), cursor,
                        "%s must be a date of the calendar such as 2024-03-01, was %s".formatted(
                                key.name(), Shown.quoted(text)));
            } else if (days.size() < SHARED) {
                days.put(text, day);
            }
        }
        return day;
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

    /** Passes a value by; only that no key comes twice is checked. */
    void skip(Cursor cursor) throws UnreadableException {
        Deque<Set<String>> open = new ArrayDeque<>();
        Events.Event event = events.current();
        while (true) {
            switch (event) {
                case START_OBJECT, START_LIST -> open.push(new HashSet<>());
                case END_OBJECT, END_LIST -> open.pop();
                case KEY -> {
                    if (events.scalar() != Events.Scalar.REFUSED && !open.element().add(events.text())) {
                        problems.add(events.start(), cursor, "duplicate key " + Shown.quoted(events.text()));
                    }
                }
                case SCALAR, END -> {
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

    private boolean atNumber() {
        return events.current() == Events.Event.SCALAR
                && (events.scalar() == Events.Scalar.NUMBER || events.scalar() == Events.Scalar.PLAIN);
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

    private String share(String text) {
        String shared = texts.get(text);
        if (shared != null) {
            return shared;
        }
        if (texts.size() < SHARED) {
            texts.put(text, text);
        }
        return text;
    }
}
