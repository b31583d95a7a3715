package dev.rightful.audit;

import dev.rightful.input.BulkInput;
import dev.rightful.input.Input;
import dev.rightful.input.Limits;
import dev.rightful.input.Syntax;
import dev.rightful.input.Unreadable;
import java.io.Closeable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands the documents of a portfolio to the threads that judge them, in order and a batch at a time. */
final class Feed implements Closeable {

    private static final int MOST_FILES = 64;
    private static final long ENOUGH_BYTES = 1 << 18;

    private final Iterator<Input> inputs;
    private final Limits limits;
    private final long skipped;
    private @Nullable LineCutter cutter;
    private @Nullable Input kept;
    private long batches;
    private long documents;
    private long bytes;

    /**
     * A batch with its place in the run.
     *
     * @param number its number, from 0
     * @param ordinal the number of its first document, from 0
     * @param bytes how many stored bytes were read of all inputs when it was handed out
     */
    record Numbered(long number, long ordinal, long bytes, Batch batch) {}

    /** Counts the bytes that are read. */
    private final class Watched extends BulkInput {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            bytes += Math.max(count, 0);
            return count;
        }
    }

    /**
     * Of some inputs.
     *
     * @param skipped how many documents were judged before
     */
    Feed(Iterator<Input> inputs, Limits limits, long skipped) {
        this.inputs = inputs;
        this.limits = limits;
        this.skipped = skipped;
    }

    /** The next documents; null when there are no more. */
    synchronized @Nullable Numbered next() {
        while (true) {
            Batch batch = read();
            if (batch == null) {
                return null;
            }
            long first = documents;
            documents += batch.size();
            if (documents > skipped) {
                int before = (int) Math.max(0, skipped - first);
                return new Numbered(batches++, first + before, bytes, before == 0 ? batch : batch.without(before));
            }
        }
    }

    /** How many documents were passed by because they were judged before. */
    synchronized long documents() {
        return documents;
    }

    private @Nullable Batch read() {
        while (true) {
            if (cutter != null) {
                Batch lines = cutter.next();
                if (lines != null) {
                    return lines;
                }
                closeLines();
            }
            Input input = kept != null ? kept : inputs.hasNext() ? inputs.next() : null;
            kept = null;
            if (input == null) {
                return null;
            }
            if (!(input instanceof Input.Found found) || found.syntax() != Syntax.NDJSON) {
                return files(input);
            }
            try {
                cutter = new LineCutter(found.source(), found.open(Watched::new), limits.bytes(Syntax.NDJSON));
            } catch (IOException e) {
                return new Batch.Trouble(found.source(), 1, Unreadable.reason(e));
            }
        }
    }

    /** Several files at once where they are small. */
    private Batch files(Input first) {
        List<Input> files = new ArrayList<>();
        files.add(first);
        long size = size(first);
        while (files.size() < MOST_FILES && size < ENOUGH_BYTES && inputs.hasNext()) {
            Input next = inputs.next();
            if (next instanceof Input.Found found && found.syntax() == Syntax.NDJSON) {
                kept = next;
                break;
            }
            files.add(next);
            size += size(next);
        }
        bytes += size;
        return new Batch.Files(files);
    }

    /** How many bytes a file has; none when it cannot be read, which is told when it is. */
    static long size(Input input) {
        Path path = switch (input) {
            case Input.File file -> file.path();
            case Input.Packed packed -> packed.path();
            case Input.Stream stream -> null;
            case Input.Unreadable unreadable -> null;
        };
        try {
            return path == null ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    private void closeLines() {
        try {
            if (cutter != null) {
                cutter.close();
            }
        } catch (IOException e) {
            // Everything was read, or why not was told.
        }
        cutter = null;
    }

    @Override
    public synchronized void close() {
        closeLines();
    }
}
