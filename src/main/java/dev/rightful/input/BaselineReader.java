package dev.rightful.input;

import static dev.rightful.input.Key.optional;
import static dev.rightful.input.Key.required;

import dev.rightful.waiver.Baseline;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads baselines, which only the program writes; one that somebody changed or cut short is refused as a whole. */
public final class BaselineReader {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final ValueType TEXT = new ValueType.Text(false);
    private static final ValueType TEXTS = new ValueType.ListOf(TEXT, true);

    private static final Key VIOLATED = optional("violated", TEXTS, "Fingerprints of violations.");
    private static final Key UNDETERMINED =
            optional("undetermined", TEXTS, "Fingerprints of what is undetermined.");
    private static final Shape TOPOLOGY = new Shape("topology", "The findings of a topology.",
            required("topology", TEXT, "Its id."), VIOLATED, UNDETERMINED);
    private static final Shape ACROSS =
            new Shape("portfolio", "The findings across topologies.", VIOLATED, UNDETERMINED);
    private static final Shape DOCUMENT = new Shape("baseline", "The findings of an earlier run.",
            required("format", TEXT, "The format of the file."),
            optional("portfolio", new ValueType.Nested(ACROSS), "Across topologies."),
            required("topologies", new ValueType.ListOf(new ValueType.Nested(TOPOLOGY), true), "By topology."));

    private final Events events;
    private final Problems problems;
    private final Values in;
    private final Baseline.Builder baseline = new Baseline.Builder();

    private BaselineReader(Events events, Problems problems) {
        this.events = events;
        this.problems = problems;
        this.in = new Values(events, problems, Recurring.ofDocument());
    }

    /** What became of a file. */
    public sealed interface Result {

        /** It is sound. */
        record Read(Baseline baseline) implements Result {}

        /** It is not; it has at least one problem. */
        record Refused(List<Problem> problems) implements Result {}
    }

    /** Reads a baseline, which is JSON. */
    public static Result read(InputStream in) {
        Problems problems = new Problems();
        Utf8Reader text = new Utf8Reader(
                new BoundedInput(in, Limits.DEFAULT.bytes(Syntax.JSON), "the baseline", ""));
        try (JsonEvents json = new JsonEvents(text, 1, Limits.DEFAULT.maxDepth())) {
            Baseline baseline = new BaselineReader(json, problems).read();
            return baseline == null ? new Result.Refused(problems.sorted()) : new Result.Read(baseline);
        }
    }

    private @Nullable Baseline read() {
        try {
            if (events.next() == Events.Event.END || !in.atObject()) {
                throw new UnreadableException(Position.of(1, 1), "a baseline is a JSON object, with its format first");
            }
            Cursor cursor = new Cursor(DOCUMENT, null, 0, events.start());
            for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
                switch (key.name()) {
                    case "format" -> checkFormat(cursor, key);
                    case "portfolio" -> across(cursor, key);
                    case "topologies" -> in.list(cursor, key, this::topology);
                    default -> throw Values.unread(key);
                }
            }
            if (events.next() != Events.Event.END) {
                throw new UnreadableException(events.start(), "a baseline ends with its object, here more follows");
            }
            return problems.isEmpty() ? baseline.build() : null;
        } catch (UnreadableException e) {
            problems.add(e.problem());
            return null;
        }
    }

    /** Of another format nothing more can be said. */
    private void checkFormat(Cursor cursor, Key key) throws UnreadableException {
        long position = in.position();
        String format = in.text(cursor, key);
        if (format != null && !format.equals(Baseline.FORMAT)) {
            throw new UnreadableException(position, "format must be %s, which this program writes, was %s".formatted(
                    Baseline.FORMAT, Shown.quoted(format)));
        }
    }

    private void across(Cursor parent, Key entry) throws UnreadableException {
        Cursor cursor = in.open(ACROSS, parent, entry, 0);
        if (cursor != null) {
            read(cursor, Baseline.ACROSS);
        }
    }

    private @Nullable String topology(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(TOPOLOGY, parent, entry, number);
        return cursor == null ? null : read(cursor, null);
    }

    /** Reads the findings of a topology; null when they are not sound. */
    private @Nullable String read(Cursor cursor, @Nullable String known) throws UnreadableException {
        String id = known;
        List<String> violated = List.of();
        List<String> undetermined = List.of();
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "topology" -> {
                    id = in.text(cursor, key);
                    cursor.name(id == null ? "" : id);
                }
                case "violated" -> violated = in.list(cursor, key, this::fingerprint);
                case "undetermined" -> undetermined = in.list(cursor, key, this::fingerprint);
                default -> throw Values.unread(key);
            }
        }
        if (cursor.isSpoilt() || id == null) {
            return null;
        }
        baseline.add(id, violated, undetermined);
        return id;
    }

    private @Nullable String fingerprint(Cursor cursor, Key key, int number) throws UnreadableException {
        long position = in.position();
        String text = in.text(cursor, key);
        if (text != null && !text.isEmpty() && !FINGERPRINT.matcher(text).matches()) {
            in.report(cursor, position, "a fingerprint is 64 digits and letters from a to f, was %s"
                    .formatted(Shown.quoted(text)));
            return null;
        }
        return text;
    }
}
