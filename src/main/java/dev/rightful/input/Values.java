package dev.rightful.input;

import dev.rightful.model.Release;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pulls texts, numbers, dates and names out of a document, and reports what is not of its type. */
final class Values extends Structure {

    private final Recurring recurring;

    Values(Events events, Problems problems, Recurring recurring) {
        super(events, problems);
        this.recurring = recurring;
    }

    /** Whether the value is that text. */
    boolean atText(String text) throws UnreadableException {
        return atText() && events.text().equals(text);
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

    /** An id of which nothing else has to be remembered. */
    @Nullable
    String define(Cursor cursor, Key key, Names<String> names) throws UnreadableException {
        return define(cursor, key, names, Function.identity());
    }

    /**
     * An id, which also names the object in messages, and which nothing else of its kind may have.
     *
     * @param made what is to be remembered for the id
     */
    <T> @Nullable T define(Cursor cursor, Key key, Names<T> names, Function<String, T> made)
            throws UnreadableException {
        String id = text(cursor, key);
        if (id == null) {
            return null;
        }
        if (key.name().equals("id")) {
            cursor.name(id);
        }
        T thing = made.apply(id);
        if (!names.define(thing)) {
            problems.add(events.start(), cursor, "duplicate id %s: another %s has it already".formatted(
                    Shown.quoted(id),
                    names.noun()));
        }
        return thing;
    }

    /** Text that is likely to come again. */
    @Nullable
    String sharedText(Cursor cursor, Key key) throws UnreadableException {
        String text = text(cursor, key);
        return text == null ? null : recurring.text(text);
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
        return recurring.release(text);
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
        LocalDate day = recurring.day(text);
        if (day == null) {
            problems.add(events.start(), cursor,
                    "%s must be a date of the calendar such as 2024-03-01, was %s".formatted(
                            key.name(), Shown.quoted(text)));
        }
        return day;
    }

    private boolean atNumber() {
        return events.current() == Events.Event.SCALAR
                && (events.scalar() == Events.Scalar.NUMBER || events.scalar() == Events.Scalar.PLAIN);
    }
}
