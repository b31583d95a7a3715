package dev.rightful.input;

/**
 * A document as a stream of events, the same for YAML and JSON. An object is a start, pairs of a key and a value, and
 * an end; a list is a start, values and an end. At most {@link Limits#maxDepth} are open at once.
 */
interface Events {

    /** What comes next in the document. */
    enum Event {
        START_OBJECT, END_OBJECT, START_LIST, END_LIST, KEY, SCALAR, END
    }

    /** What a scalar is before anybody expects something of it. */
    enum Scalar {
        /** Text without quotes in YAML: text, number or boolean, as the place asks. */
        PLAIN,
        /** Text that is text in any place. */
        QUOTED,
        /** A JSON number. */
        NUMBER,
        /** A JSON boolean. */
        BOOLEAN,
        /** Null, or nothing at all. */
        NULL,
        /** Something that was reported already and stands for nothing, such as an alias. */
        REFUSED
    }

    /** Goes on to the next event. */
    Event next() throws UnreadableException;

    /** The event reached last. */
    Event current();

    /** What the scalar or key reached last is. */
    Scalar scalar();

    /** The scalar or key reached last, exactly as written but for quotes and escapes. */
    String text() throws UnreadableException;

    /** The position of the first character of the event reached last. */
    long start();

    /** The position behind the object or list that ends with the event reached last. */
    long end();
}
