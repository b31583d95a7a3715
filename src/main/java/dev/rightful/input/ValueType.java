package dev.rightful.input;

import java.util.List;
import java.util.stream.Collectors;

/** What the value of a key may be. */
sealed interface ValueType
        permits Choice, ValueType.Text, ValueType.Code, ValueType.Id, ValueType.Whole, ValueType.Percent,
        ValueType.Flag, ValueType.Day, ValueType.ListOf, ValueType.Nested, ValueType.AnyOf, ValueType.Anything {

    /** What would be right, for a message. */
    String expected();

    /** Whether nothing is a value, too. */
    default boolean mayBeEmpty() {
        return true;
    }

    /** Any text; one that may not be empty has at least one character. */
    record Text(boolean mayBeEmpty) implements ValueType {
        @Override
        public String expected() {
            return "text";
        }
    }

    /** A software licence code. */
    record Code() implements ValueType {
        @Override
        public String expected() {
            return "text";
        }
    }

    /** A name by which other parts of the document refer to something. */
    record Id(boolean ofLink) implements ValueType {
        @Override
        public String expected() {
            return "an id, which is text";
        }
    }

    /** A count. */
    record Whole() implements ValueType {
        @Override
        public String expected() {
            return "a whole number from 0 to %d".formatted(Limits.LARGEST_COUNT);
        }
    }

    /** A share from 0 to 100, exact. */
    record Percent() implements ValueType {
        @Override
        public String expected() {
            return "a number from 0 to 100";
        }
    }

    /** True or false. */
    record Flag() implements ValueType {
        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** A date. */
    record Day() implements ValueType {
        @Override
        public String expected() {
            return "a date such as 2024-03-01";
        }
    }

    /** A list, which may have to have entries. */
    record ListOf(ValueType entries, boolean mayBeEmpty) implements ValueType {
        @Override
        public String expected() {
            return mayBeEmpty ? "a list" : "a list with at least one entry";
        }
    }

    /** An object. */
    record Nested(Shape shape) implements ValueType {
        @Override
        public String expected() {
            return "an object with the keys " + shape.keys().stream().map(Key::name).collect(Collectors.joining(", "));
        }
    }

    /** One of several. */
    record AnyOf(List<ValueType> types) implements ValueType {
        @Override
        public String expected() {
            return types.stream().map(ValueType::expected).collect(Collectors.joining(", or "));
        }
    }

    /** Whatever it is, it is not read. */
    record Anything() implements ValueType {
        @Override
        public String expected() {
            return "anything";
        }
    }
}
