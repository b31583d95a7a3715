package dev.rightful.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A run of the program in this process, with surroundings of its own. */
public final class Run {

    static final OutputKind FILE = kind(false, false);
    static final OutputKind PIPE = kind(false, true);
    static final OutputKind TERMINAL = kind(true, false);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Surroundings surroundings = new Surroundings(InputStream.nullInputStream(), out, err, FILE, Map.of(),
            Clock.fixed(Instant.parse("2024-02-29T23:59:59Z"), ZoneOffset.UTC), new BuiltInLibrary());
    private final List<Integer> halted = new CopyOnWriteArrayList<>();
    private int code = -1;

    /** Runs the program with these words. */
    public static Run of(Object... words) {
        return new Run().with(words);
    }

    static Run surroundedBy(Change change) {
        Run run = new Run();
        run.surroundings = change.of(run.surroundings);
        return run;
    }

    interface Change {
        Surroundings of(Surroundings usual);
    }

    static Change in(String text) {
        return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Change in(InputStream in) {
        return usual -> new Surroundings(in, usual.out(), usual.err(), usual.outIs(), usual.environment(),
                usual.clock(), usual.library());
    }

    static Change out(OutputStream out, OutputKind kind) {
        return usual -> new Surroundings(usual.in(), out, usual.err(), kind, usual.environment(), usual.clock(),
                usual.library());
    }

    static Change terminal(Map<String, String> environment) {
        return usual -> new Surroundings(usual.in(), usual.out(), usual.err(), TERMINAL, environment, usual.clock(),
                usual.library());
    }

    static Change clock(Clock clock) {
        return usual -> new Surroundings(usual.in(), usual.out(), usual.err(), usual.outIs(), usual.environment(),
                clock, usual.library());
    }

    static Change library(Library library) {
        return usual -> new Surroundings(usual.in(), usual.out(), usual.err(), usual.outIs(), usual.environment(),
                usual.clock(), library);
    }

    Run with(Object... words) {
        List<String> texts = new ArrayList<>();
        for (Object word : words) {
            texts.add(word.toString());
        }
        code = new Program(surroundings, halted::add).run(texts);
        return this;
    }

    /** The exit code. */
    public int code() {
        return code;
    }

    /** What was written to standard output. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What was written to standard error. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What was said last on standard error. */
    String why() {
        return err().lines().reduce("", (before, line) -> line);
    }

    private static OutputKind kind(boolean terminal, boolean pipe) {
        return new OutputKind() {
            @Override
            public boolean isTerminal() {
                return terminal;
            }

            @Override
            public boolean isPipe() {
                return pipe;
            }
        };
    }
}
