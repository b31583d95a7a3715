package dev.rightful.input;

import org.jspecify.annotations.Nullable;

/**
 * A key of an object of the document.
 *
 * @param name as it is written
 * @param type what its value may be
 * @param need whether the key must be there
 * @param doc what it says, for editors
 * @param entry stands for the entries of a list; null when the value is none
 */
record Key(String name, ValueType type, Need need, String doc, @Nullable Key entry) {

    /** Whether a key has to be there. */
    enum Need {
        /** May be left out. */
        OPTIONAL,
        /** Has to be there. */
        REQUIRED,
        /** Depends on what other keys say, so that its place is remembered. */
        CONDITIONAL
    }

    Key(String name, ValueType type, Need need, String doc) {
        this(name, type, need, doc, entryOf(name, type));
    }

    static Key optional(String name, ValueType type, String doc) {
        return new Key(name, type, Need.OPTIONAL, doc);
    }

    static Key required(String name, ValueType type, String doc) {
        return new Key(name, type, Need.REQUIRED, doc);
    }

    static Key conditional(String name, ValueType type, String doc) {
        return new Key(name, type, Need.CONDITIONAL, doc);
    }

    private static @Nullable Key entryOf(String name, ValueType value) {
        if (value instanceof ValueType.ListOf list) {
            return new Key("an entry of " + name, list.entries(), Need.OPTIONAL, "", null);
        }
        if (value instanceof ValueType.AnyOf any) {
            for (ValueType type : any.types()) {
                Key entry = entryOf(name, type);
                if (entry != null) {
                    return entry;
                }
            }
        }
        return null;
    }
}
