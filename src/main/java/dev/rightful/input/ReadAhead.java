package dev.rightful.input;

import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The events of a JSON document, taken apart by a thread of its own while another one makes records of them.
 *
 * <p>A document has to be large for that to pay. So the first events are passed on as they come, and a thread is started
 * only when more follow; whoever reads notices nothing of it.
 */
final class ReadAhead implements Events, AutoCloseable {

    /** How many events come before a document is large; some two megabytes. */
    static final int EVENTS_OF_SMALL_DOCUMENT = 200_000;
    /** How many batches are under way: one that is filled, one that is read, and one between them. */
    private static final int BATCHES = 3;
    /** After how many milliseconds without events it is asked whether the thread still lives. */
    private static final long PATIENCE = 500;

    /** Some events in a row, and what ended them early. */
    private static final class Batch {

        private static final int SIZE = 4096;

        private final Event[] events = new Event[SIZE];
        private final Scalar[] scalars = new Scalar[SIZE];
        private final @Nullable String[] texts = new String[SIZE];
        private final long[] starts = new long[SIZE];
        private final long[] ends = new long[SIZE];
        private int size;
        private @Nullable Throwable failure;

        /** Takes what comes next; false when nothing comes after that. */
        boolean fill(Events source) {
            size = 0;
            try {
                while (size < SIZE) {
                    Event event = source.next();
                    int place = size++;
                    events[place] = event;
                    starts[place] = source.start();
                    switch (event) {
                        case KEY, SCALAR -> {
                            scalars[place] = source.scalar();
                            texts[place] = null;
                            texts[place] = source.text();
                        }
                        case END_OBJECT, END_LIST -> ends[place] = source.end();
                        case START_OBJECT, START_LIST -> {
                        }
                        case END -> {
                            return false;
                        }
                    }
                }
                return true;
            } catch (Throwable e) {
                failure = e;
                return false;
            }
        }
    }

    private final JsonEvents source;
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(BATCHES);
    private final BlockingQueue<Batch> filled = new ArrayBlockingQueue<>(BATCHES);
    private int direct;
    private @Nullable Thread thread;
    private volatile @Nullable Error death;
    private Batch batch = new Batch();
    private int place;

    /**
     * @param direct how many events come before the thread is started, if there is a processor for it
     */
    ReadAhead(JsonEvents source, int direct) {
        this.source = source;
        this.direct = Runtime.getRuntime().availableProcessors() > 1 ? direct : Integer.MAX_VALUE;
    }

    @Override
    public Event next() throws UnreadableException {
        if (direct > 0) {
            direct--;
            return source.next();
        }
        place++;
        while (place >= batch.size) {
            advance();
        }
        return batch.events[place];
    }

    private void advance() throws UnreadableException {
        fail();
        try {
            if (thread == null) {
                startThread();
            } else {
                free.put(batch);
            }
            batch = take();
            place = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a document is read", e);
        }
    }

    /** The next batch. A thread that ended without one, as it may for want of memory, is not waited for. */
    private Batch take() throws InterruptedException {
        while (true) {
            boolean ended = thread == null || !thread.isAlive();
            Batch next = filled.poll(PATIENCE, TimeUnit.MILLISECONDS);
            if (next != null) {
                return next;
            }
            if (ended) {
                throw Objects.requireNonNullElseGet(death, () -> new AssertionError("the reader ended early"));
            }
        }
    }

    private void startThread() throws InterruptedException {
        for (int i = 0; i < BATCHES; i++) {
            free.put(new Batch());
        }
        Thread reader = new Thread(this::readAll, "reader");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((each, failure) -> {
            // What ended the events was handed over with them, mostly; else whoever waits for more asks for it here.
            if (failure instanceof Error error) {
                death = error;
            }
        });
        thread = reader;
        reader.start();
    }

    private void readAll() {
        try (source) {
            boolean more = true;
            while (more) {
                Batch next = free.take();
                more = next.fill(source);
                filled.put(next);
            }
        } catch (InterruptedException e) {
            // Nobody wants to know the rest of the document.
        }
    }

    /** Throws what ended the events, when there is something. */
    private void fail() throws UnreadableException {
        Throwable failure = batch.failure;
        if (failure instanceof UnreadableException unreadable) {
            throw unreadable;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new IllegalStateException("the reader failed", failure);
        }
    }

    @Override
    public Event current() {
        return thread == null ? source.current() : batch.events[place];
    }

    @Override
    public Scalar scalar() {
        return thread == null ? source.scalar() : batch.scalars[place];
    }

    @Override
    public String text() throws UnreadableException {
        if (thread == null) {
            return source.text();
        }
        String text = batch.texts[place];
        if (text == null) {
            fail();
            throw new IllegalStateException("there is no text at " + batch.events[place]);
        }
        return text;
    }

    @Override
    public long start() {
        return thread == null ? source.start() : batch.starts[place];
    }

    @Override
    public long end() {
        return thread == null ? source.end() : batch.ends[place];
    }

    /** Reads no further. */
    @Override
    public void close() {
        if (thread == null) {
            source.close();
        } else {
            thread.interrupt();
        }
    }
}
