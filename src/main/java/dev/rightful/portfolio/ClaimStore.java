package dev.rightful.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of claims in bounded memory: what does not fit is written to sorted runs in a directory, which are
 * merged when somebody asks. Several threads may add.
 */
public final class ClaimStore implements AutoCloseable {

    /** How many runs are merged at once; more are merged into one first. */
    private static final int FAN_IN = 64;

    private final Path directory;
    private final long budget;
    private final List<Path> runs = new ArrayList<>();
    private List<Claim> buffer = new ArrayList<>();
    private long buffered;
    private final List<Path> merged = new ArrayList<>();
    private final Set<Path> given = new HashSet<>();
    private int named;

    /**
     * An empty store.
     *
     * @param directory where to write runs; made when the first one is written
     * @param budget how many bytes of claims to keep in memory, about
     */
    public ClaimStore(Path directory, long budget) {
        this(directory, budget, List.of());
    }

    /**
     * A store that goes on with what {@link #flush} wrote.
     *
     * @param runs the names of the files that were reported
     */
    public ClaimStore(Path directory, long budget, List<String> runs) {
        this.directory = directory;
        this.budget = budget;
        for (String run : runs) {
            this.runs.add(directory.resolve(run));
            given.add(directory.resolve(run));
            named = Math.max(named, Run.number(run));
        }
    }

    /** Adds a claim. */
    public synchronized void add(Claim claim) {
        buffer.add(claim);
        buffered += Run.bytes(claim);
        if (buffered > budget) {
            spill();
        }
    }

    /**
     * Writes everything to disk and tells the names of the files that hold it, for another store to go on with. They stay
     * there until the second flush after this one, so that whoever asks has time to note their names.
     */
    public synchronized List<String> flush() {
        spill();
        for (Iterator<Path> each = merged.iterator(); each.hasNext();) {
            Path run = each.next();
            if (!given.contains(run)) {
                delete(run);
                each.remove();
            }
        }
        given.clear();
        given.addAll(runs);
        return runs.stream().map(run -> run.getFileName().toString()).toList();
    }

    private void spill() {
        if (buffer.isEmpty()) {
            return;
        }
        Collections.sort(buffer);
        write(buffer.iterator());
        buffer = new ArrayList<>();
        buffered = 0;
        if (runs.size() >= FAN_IN) {
            List<Path> old = List.copyOf(runs);
            runs.clear();
            try (Merge merge = new Merge(old, List.of())) {
                write(merge);
            }
            for (Path run : old) {
                if (given.contains(run)) {
                    merged.add(run);
                } else {
                    delete(run);
                }
            }
        }
    }

    private void write(Iterator<Claim> claims) {
        try {
            Files.createDirectories(directory);
            named++;
            Path run = directory.resolve(Run.name(named));
            Run.write(run, claims);
            runs.add(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes through everything, one thing after the other, in order. */
    public void forEachGroup(Consumer<ClaimGroup> each) {
        forEach(group -> true, group -> false, each);
    }

    /** Goes through the things of one kind, in order. */
    public void forEachGroup(String kind, Consumer<ClaimGroup> each) {
        forEach(kind::equals, group -> group.compareTo(kind) > 0, each);
    }

    private synchronized void forEach(Predicate<String> wanted, Predicate<String> isBehind,
            Consumer<ClaimGroup> each) {
        Collections.sort(buffer);
        try (Merge merge = new Merge(runs, buffer)) {
            for (Claim next = merge.peek(); next != null && !isBehind.test(next.group()); next = merge.peek()) {
                OfOneThing claims = new OfOneThing(merge);
                if (wanted.test(next.group())) {
                    each.accept(new ClaimGroup(next.group(), next.key(), claims));
                }
                while (claims.hasNext()) {
                    claims.next();
                }
            }
        }
    }

    /** Removes the runs. */
    @Override
    public synchronized void close() {
        runs.forEach(ClaimStore::delete);
        merged.forEach(ClaimStore::delete);
        runs.clear();
        merged.clear();
        buffer = new ArrayList<>();
        buffered = 0;
    }

    private static void delete(Path run) {
        try {
            Files.deleteIfExists(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The claims of several sorted sources as one. */
    private static final class Merge implements Iterator<Claim>, AutoCloseable {

        private static final class Head {

            private final Iterator<Claim> rest;
            private Claim claim;

            Head(Iterator<Claim> rest) {
                this.rest = rest;
                this.claim = rest.next();
            }
        }

        private final List<Run.Reader> readers = new ArrayList<>();
        private final PriorityQueue<Head> heads =
                new PriorityQueue<>((one, other) -> one.claim.compareTo(other.claim));

        Merge(List<Path> runs, List<Claim> buffer) {
            for (Path run : runs) {
                Run.Reader reader = new Run.Reader(run);
                readers.add(reader);
                add(reader);
            }
            add(buffer.iterator());
        }

        private void add(Iterator<Claim> claims) {
            if (claims.hasNext()) {
                heads.add(new Head(claims));
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Nullable
        Claim peek() {
            Head head = heads.peek();
            return head == null ? null : head.claim;
        }

        @Override
        public Claim next() {
            Head head = heads.poll();
            if (head == null) {
                throw new NoSuchElementException();
            }
            Claim claim = head.claim;
            if (head.rest.hasNext()) {
                head.claim = head.rest.next();
                heads.add(head);
            }
            return claim;
        }

        @Override
        public void close() {
            readers.forEach(Run.Reader::close);
        }
    }

    /** The claims of a merge as long as they are about one thing. */
    private static final class OfOneThing implements Iterator<Claim> {

        private final Merge merge;
        private final Claim first;

        OfOneThing(Merge merge) {
            this.merge = merge;
            this.first = Objects.requireNonNull(merge.peek());
        }

        @Override
        public boolean hasNext() {
            Claim next = merge.peek();
            return next != null && next.isAboutTheSameAs(first);
        }

        @Override
        public Claim next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return merge.next();
        }
    }
}
