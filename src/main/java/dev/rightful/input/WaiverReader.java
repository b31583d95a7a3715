package dev.rightful.input;

import dev.rightful.model.Span;
import dev.rightful.waiver.Glob;
import dev.rightful.waiver.Reason;
import dev.rightful.waiver.WaivableRules;
import dev.rightful.waiver.Waiver;
import dev.rightful.waiver.WaiverFile;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of waivers as strictly as topologies: everything that is wrong at once, each with its place. A waiver of a
 * rule that may not be waived is wrong. That one has expired is no mistake of the file.
 */
public final class WaiverReader {

    /** How large a file may be. Ten thousand waivers fit; whoever needs more mends something. */
    public static final int MOST_BYTES = 16 << 20;

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final Events events;
    private final Problems problems;
    private final WaivableRules waivable;
    private final WaiverShapes shapes;
    private final Values in;
    private final Names<String> ids = Names.ofIds("waiver");
    private Span list = new Span(1, 1, 1, 1);

    private WaiverReader(Events events, Problems problems, WaivableRules waivable) {
        this.events = events;
        this.problems = problems;
        this.waivable = waivable;
        this.shapes = new WaiverShapes(waivable);
        this.in = new Values(events, problems, Recurring.ofDocument());
    }

    /** What became of a file. */
    public sealed interface Result {

        /** It is sound. */
        record Read(WaiverFile file) implements Result {}

        /** It is not; it has at least one problem. */
        record Refused(List<Problem> problems) implements Result {}
    }

    /**
     * Reads a file.
     *
     * @param syntax YAML or JSON
     * @param waivable the rules that there are
     */
    public static Result read(InputStream in, Syntax syntax, WaivableRules waivable) {
        Problems problems = new Problems();
        Utf8Reader text = new Utf8Reader(new BoundedInput(in, MOST_BYTES, "the file", ""));
        WaiverFile file;
        if (syntax == Syntax.YAML) {
            file = new WaiverReader(new YamlEvents(new YamlText(text), problems, Limits.DEFAULT.maxDepth()), problems,
                    waivable).read();
        } else {
            try (JsonEvents json = new JsonEvents(text, 1, Limits.DEFAULT.maxDepth())) {
                file = new WaiverReader(json, problems, waivable).read();
            }
        }
        return file == null ? new Result.Refused(problems.sorted()) : new Result.Read(file);
    }

    private @Nullable WaiverFile read() {
        try {
            if (events.next() == Events.Event.END) {
                throw new UnreadableException(Position.of(1, 1), "the file is empty; write waivers: [] for no waivers");
            }
            if (!in.atObject()) {
                throw new UnreadableException(events.start(), "a file of waivers is an object with the key waivers");
            }
            List<Waiver> waivers = waivers(new Cursor(shapes.document, null, 0, events.start()));
            if (events.next() != Events.Event.END) {
                throw new UnreadableException(events.start(), "a file ends with its waivers, here more follows");
            }
            return problems.isEmpty() ? new WaiverFile(waivers, list) : null;
        } catch (UnreadableException e) {
            problems.add(e.problem());
            return null;
        }
    }

    private List<Waiver> waivers(Cursor cursor) throws UnreadableException {
        List<Waiver> waivers = new ArrayList<>();
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            if (!key.name().equals("waivers")) {
                throw Values.unread(key);
            }
            long start = in.position();
            waivers = in.list(cursor, key, this::waiver);
            long end = events.end();
            list = new Span(Position.line(start), Position.column(start), Position.line(end), Position.column(end));
        }
        return waivers;
    }

    private @Nullable Waiver waiver(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.waiver, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String id = null;
        String rule = null;
        Glob topology = null;
        long topologyAt = cursor.start();
        String subject = null;
        String fingerprint = null;
        Reason reason = null;
        String comment = null;
        String owner = null;
        String evidence = null;
        LocalDate created = null;
        LocalDate expires = null;
        String approvedBy = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "id" -> id = in.define(cursor, key, ids);
                case "rule" -> rule = rule(cursor, key);
                case "topology" -> {
                    topologyAt = in.position();
                    topology = topology(cursor, key);
                }
                case "subject" -> subject = in.text(cursor, key);
                case "fingerprint" -> fingerprint = fingerprint(cursor, key);
                case "reason" -> reason = in.choice(cursor, key, shapes.reasons);
                case "comment" -> comment = comment(cursor, key);
                case "owner" -> owner = in.text(cursor, key);
                case "evidence" -> evidence = in.text(cursor, key);
                case "created" -> created = in.day(cursor, key);
                case "expires" -> expires = in.day(cursor, key);
                case "approvedBy" -> approvedBy = in.text(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        checkTarget(cursor);
        checkTopology(cursor, rule, topology, topologyAt);
        if (cursor.lacks("expires") && reason != null && !reason.mayLast()) {
            in.report(cursor, cursor.start(),
                    "key \"expires\" is missing: a waiver for the reason %s has a last day".formatted(reason));
        }
        if (created != null && expires != null && expires.isBefore(created)) {
            in.report(cursor, cursor.placeOf("expires"), "expires %s is before created %s".formatted(expires, created));
        }
        return cursor.isSpoilt() || id == null || rule == null || topology == null || reason == null || comment == null
                ? null
                : new Waiver(id, rule, topology, subject, fingerprint, reason, comment, owner, evidence, created,
                        expires, approvedBy, in.span(cursor));
    }

    private void checkTarget(Cursor cursor) {
        if (cursor.lacks("subject") && cursor.lacks("fingerprint")) {
            in.report(cursor, cursor.start(), "key \"subject\" or \"fingerprint\" is missing: which finding is it?");
        } else if (cursor.has("subject") && cursor.has("fingerprint")) {
            in.report(cursor, cursor.placeOf("fingerprint"),
                    "subject and fingerprint exclude each other: one of them names the finding");
        }
    }

    /** Which topologies prove a finding across topologies may change, so that it is none of theirs. */
    private void checkTopology(Cursor cursor, @Nullable String rule, @Nullable Glob topology, long position) {
        if (rule != null && topology != null && waivable.across().contains(rule) && !topology.isEverything()) {
            in.report(cursor, position,
                    "topology must be * where findings are of several topologies, as those of %s, was %s".formatted(
                            rule,
                            Shown.quoted(topology.pattern())));
        }
    }

    private @Nullable String rule(Cursor cursor, Key key) throws UnreadableException {
        long position = in.position();
        String rule = in.choice(cursor, key, shapes.rules);
        if (rule != null && waivable.exempt().contains(rule)) {
            in.report(cursor, position,
                    "findings of %s may not be waived; rightful explain %s says why".formatted(rule, rule));
        }
        return rule;
    }

    private @Nullable Glob topology(Cursor cursor, Key key) throws UnreadableException {
        long position = in.position();
        String pattern = in.text(cursor, key);
        if (pattern == null || pattern.isEmpty()) {
            return null;
        }
        String objection = IdGrammar.objection(pattern.replace('*', 'x').replace('?', 'x'), false);
        if (objection != null) {
            in.report(cursor, position, ("topology is an id, in which * may stand for any number of characters and ?"
                    + " for one, was %s").formatted(Shown.quoted(pattern)));
        }
        return new Glob(pattern);
    }

    private @Nullable String fingerprint(Cursor cursor, Key key) throws UnreadableException {
        long position = in.position();
        String text = in.text(cursor, key);
        if (text != null && !text.isEmpty() && !FINGERPRINT.matcher(text).matches()) {
            in.report(cursor, position, "fingerprint is 64 digits and letters from a to f, as reports have it, was %s"
                    .formatted(Shown.quoted(text)));
        }
        return text;
    }

    private @Nullable String comment(Cursor cursor, Key key) throws UnreadableException {
        long position = in.position();
        String text = in.text(cursor, key);
        if (text != null && !text.isEmpty() && text.isBlank()) {
            in.report(cursor, position, "comment must say something");
        }
        return text;
    }
}
