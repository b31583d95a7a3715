package dev.rightful.input;

import static dev.rightful.input.Key.conditional;
import static dev.rightful.input.Key.optional;
import static dev.rightful.input.Key.required;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads expectations, which stand beside topologies, as strictly as topologies themselves.
 *
 * <p>An expectation gives {@code verdict} and {@code findings}, or {@code errors}; {@code args} may go with either.
 */
public final class ExpectationReader {

    private static final ValueType TEXT = new ValueType.Text(false);
    private static final ValueType TEXTS = new ValueType.ListOf(TEXT, true);
    private static final ValueType WHOLE = new ValueType.Whole();
    private static final Choice<String> VERDICTS = Choice.of("verdict", List.of("granted", "undetermined", "violated"));
    private static final Choice<String> BAD_VERDICTS = Choice.of("verdict of a finding",
            List.of("undetermined", "violated"));

    private static final Shape FINDING = new Shape("finding", "Something that is not granted.",
            required("rule", TEXT, "The id of the rule."), required("subject", TEXT, "The id of the subject."),
            required("verdict", BAD_VERDICTS, "The verdict."),
            required("clauses", new ValueType.ListOf(TEXT, false), "The ids of the clauses, in any order."));
    private static final Shape ERROR = new Shape("error", "Something wrong in the document.",
            required("line", WHOLE, "The line, counted from 1."),
            required("column", WHOLE, "The column, counted from 1."),
            required("message", TEXT, "A part of the message."));
    private static final Shape DOCUMENT = new Shape("expectation", "What is expected of a topology.",
            conditional("verdict", VERDICTS, "The verdict on the topology."),
            optional("args", TEXTS, "Flags for the check."),
            conditional("findings", new ValueType.ListOf(new ValueType.Nested(FINDING), true),
                    "Everything that is not granted."),
            conditional("errors", new ValueType.ListOf(new ValueType.Nested(ERROR), false),
                    "Everything wrong with a document that is refused."));

    private final Events events;
    private final Problems problems;
    private final Values in;

    private ExpectationReader(Events events, Problems problems) {
        this.events = events;
        this.problems = problems;
        this.in = new Values(events, problems, Recurring.ofDocument());
    }

    /** What became of an expectation. */
    public sealed interface Result {

        /** It is sound. */
        record Read(Expectation expectation) implements Result {}

        /** It is not; it has at least one problem. */
        record Refused(List<Problem> problems) implements Result {}
    }

    /** Reads an expectation in YAML. */
    public static Result read(InputStream in) {
        Problems problems = new Problems();
        YamlText text = new YamlText(
                new Utf8Reader(new BoundedInput(in, Limits.DEFAULT.bytes(Syntax.YAML), "the document")));
        Expectation expectation =
                new ExpectationReader(new YamlEvents(text, problems, Limits.DEFAULT.maxDepth()), problems).read();
        return expectation == null ? new Result.Refused(problems.sorted()) : new Result.Read(expectation);
    }

    private @Nullable Expectation read() {
        try {
            if (events.next() == Events.Event.END || !in.atObject()) {
                throw new UnreadableException(Position.of(1, 1),
                        "an expectation is an object, with keys such as verdict and findings");
            }
            Expectation expectation = expectation(new Cursor(DOCUMENT, null, 0, events.start()));
            if (events.next() != Events.Event.END) {
                throw new UnreadableException(events.start(), "an expectation ends with its object, here more follows");
            }
            return problems.isEmpty() ? expectation : null;
        } catch (UnreadableException e) {
            problems.add(e.problem());
            return null;
        }
    }

    private Expectation expectation(Cursor cursor) throws UnreadableException {
        String verdict = null;
        List<String> args = List.of();
        List<Expectation.Finding> findings = List.of();
        List<Expectation.Mistake> errors = List.of();
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "verdict" -> verdict = in.choice(cursor, key, VERDICTS);
                case "args" -> args = in.texts(cursor, key);
                case "findings" -> findings = in.list(cursor, key, this::finding);
                case "errors" -> errors = in.list(cursor, key, this::error);
                default -> throw Values.unread(key);
            }
        }
        if (cursor.lacks("errors")) {
            for (String needed : List.of("verdict", "findings")) {
                if (cursor.lacks(needed)) {
                    in.missing(cursor, needed);
                }
            }
        } else if (!cursor.lacks("verdict") || !cursor.lacks("findings")) {
            in.report(cursor, cursor.placeOf("errors"),
                    "errors and a verdict exclude each other: a document with errors is not judged");
        }
        return new Expectation(verdict, args, findings, errors);
    }

    private Expectation.@Nullable Finding finding(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(FINDING, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String rule = null;
        String subject = null;
        String verdict = null;
        List<String> clauses = List.of();
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "rule" -> rule = in.text(cursor, key);
                case "subject" -> subject = in.text(cursor, key);
                case "verdict" -> verdict = in.choice(cursor, key, BAD_VERDICTS);
                case "clauses" -> clauses = in.texts(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        return cursor.isSpoilt() || rule == null || subject == null || verdict == null
                ? null
                : new Expectation.Finding(rule, subject, verdict, Set.copyOf(clauses));
    }

    private Expectation.@Nullable Mistake error(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(ERROR, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        int line = 0;
        int column = 0;
        String message = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "line" -> line = in.whole(cursor, key);
                case "column" -> column = in.whole(cursor, key);
                case "message" -> message = in.text(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        return cursor.isSpoilt() || message == null ? null : new Expectation.Mistake(line, column, message);
    }
}
