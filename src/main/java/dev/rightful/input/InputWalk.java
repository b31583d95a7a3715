package dev.rightful.input;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the inputs of a portfolio one after the other, whatever their number: like {@link Inputs}, and besides
 * with patterns such as {@code 2024-*.ndjson} ({@code **} is any directories), files packed with gzip, and
 * standard input with a document on each line. Of a directory no more is known at a time than the names in it.
 */
public final class InputWalk implements Iterator<Input> {

    private static final String STANDARD_INPUT = "-";
    private static final String PACKED = ".gz";
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    /**
     * A path to look at.
     *
     * @param isNamed whether the command line names it
     * @param pattern what of a pattern lies below it
     * @param isAnywhere whether the pattern goes through any directories, so that none is taken for all that is in it
     */
    private record Step(Path path, boolean isNamed, List<String> pattern, boolean isAnywhere) {

        Step(Path path, boolean isNamed) {
            this(path, isNamed, List.of(), false);
        }
    }

    private final Iterator<String> operands;
    private final InputStream standardInput;
    private final Reserved reserved;
    private final Deque<Iterator<Step>> open = new ArrayDeque<>();
    private final Deque<Input> unreadable = new ArrayDeque<>();
    private boolean standardInputTaken;
    private @Nullable Input next;

    /**
     * Of what the command line names.
     *
     * @param standardInput read only where an operand asks for it
     */
    public InputWalk(List<String> operands, InputStream standardInput) {
        this(operands, standardInput, null);
    }

    /**
     * Of what the command line names.
     *
     * @param standardInput read only where an operand asks for it
     * @param results a directory that is left out wherever it lies; named, it is an input that cannot be read
     */
    public InputWalk(List<String> operands, InputStream standardInput, @Nullable Path results) {
        this.operands = operands.iterator();
        this.standardInput = standardInput;
        this.reserved = new Reserved(results);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !(unreadable.isEmpty() && open.isEmpty() && !operands.hasNext())) {
            if (!unreadable.isEmpty()) {
                next = unreadable.remove();
            } else if (open.isEmpty()) {
                next = begin(operands.next());
            } else if (open.element().hasNext()) {
                next = look(open.element().next());
            } else {
                open.pop();
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input found = Objects.requireNonNull(next);
        next = null;
        return found;
    }

    private @Nullable Input begin(String operand) {
        if (operand.equals(STANDARD_INPUT)) {
            return standardInput();
        }
        try {
            Path path = Path.of(operand);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !GlobPattern.isPattern(operand)) {
                return look(new Step(path, true));
            }
        } catch (InvalidPathException e) {
            // A pattern is no path on every system.
            if (!GlobPattern.isPattern(operand)) {
                return new Input.Unreadable(Shown.escaped(operand),
                        "this is no path: " + Shown.escaped(e.getReason()));
            }
        }
        List<String> parts = new ArrayList<>(List.of(source(operand).split("/+")));
        boolean isAbsolute = source(operand).startsWith("/");
        Path start = Path.of(isAbsolute ? "/" : "");
        if (isAbsolute) {
            parts.removeFirst();
        }
        while (!GlobPattern.isPattern(parts.getFirst())) {
            start = start.resolve(parts.removeFirst());
        }
        if (reserved.holds(start)) {
            return new Input.Unreadable(Shown.escaped(operand), Reserved.REASON);
        }
        Step pattern = new Step(start, false, parts, false);
        if (!anyMatches(pattern)) {
            return new Input.Unreadable(Shown.escaped(operand), "nothing matches this pattern");
        }
        open.push(matching(pattern, unreadable));
        return null;
    }

    private Input standardInput() {
        if (standardInputTaken) {
            return new Input.Unreadable(STANDARD_INPUT, "standard input is named twice and can be read once");
        }
        standardInputTaken = true;
        try {
            byte[] head = standardInput.readNBytes(2);
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), standardInput);
            boolean isPacked = head.length == 2 && (head[0] & 0xFF) == GZIP_FIRST && (head[1] & 0xFF) == GZIP_SECOND;
            return new Input.Stream(STANDARD_INPUT, Syntax.NDJSON, isPacked ? new Unpacked(all) : all);
        } catch (IOException e) {
            return new Input.Unreadable(STANDARD_INPUT, Shown.cannotBeRead(e));
        }
    }

    private @Nullable Input look(Step step) {
        if (!step.pattern().isEmpty()) {
            if (!reserved.holds(step.path())) {
                open.push(matching(step, unreadable));
            }
            return null;
        }
        String name = name(step.path());
        if (!step.isNamed() && isLeftOut(name)) {
            return null;
        }
        boolean isLink = Files.isSymbolicLink(step.path());
        if ((step.isNamed() || isLink) && reserved.holds(step.path())) {
            return new Input.Unreadable(source(step.path().toString()), Reserved.REASON);
        }
        if (Files.isDirectory(step.path()) && (step.isNamed() || !isLink)) {
            if (!step.isAnywhere() && !reserved.holds(step.path())) {
                open.push(children(step.path()));
            }
            return null;
        }
        if (isLink && leadsBack(step.path())) {
            return new Input.Unreadable(source(step.path().toString()),
                    "it is a symbolic link that leads back to itself or to a directory above it");
        }
        if (Files.isDirectory(step.path())) {
            return null;
        }
        return file(step, name);
    }

    private static @Nullable Input file(Step step, String name) {
        String source = source(step.path().toString());
        boolean isPacked = name.toLowerCase(Locale.ROOT).endsWith(PACKED);
        Syntax syntax = Syntax.ofFileName(isPacked ? name.substring(0, name.length() - PACKED.length()) : name);
        if (syntax == null) {
            return !step.isNamed()
                    ? null
                    : new Input.Unreadable(source, Files.exists(step.path())
                            ? "its ending does not say what it is; files that end in %s are read, also with %s behind it"
                                    .formatted(Syntax.ENDINGS, PACKED)
                            : "there is no such file or directory");
        }
        if (Files.exists(step.path()) && !Files.isRegularFile(step.path())) {
            return new Input.Unreadable(source, "this is not a regular file");
        }
        return isPacked ? new Input.Packed(source, step.path(), syntax) : new Input.File(source, step.path(), syntax);
    }

    private static boolean isLeftOut(String name) {
        return name.startsWith(".") || name.contains(".expect.");
    }

    /** Whether following a link ends nowhere else than on the way to it. */
    private static boolean leadsBack(Path link) {
        try {
            Path parent = link.toAbsolutePath().getParent();
            return parent != null && parent.toRealPath().startsWith(link.toRealPath());
        } catch (IOException e) {
            return isLoop(link);
        }
    }

    /** Whether links lead from one to the next and never to a file. */
    private static boolean isLoop(Path link) {
        try {
            Path at = link;
            for (int i = 0; i < 64; i++) {
                at = at.resolveSibling(Files.readSymbolicLink(at));
            }
            return true;
        } catch (NotLinkException e) {
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private Iterator<Step> children(Path directory) {
        Iterator<String> names = names(directory, unreadable).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return names.hasNext();
            }

            @Override
            public Step next() {
                return new Step(directory.resolve(names.next()), false);
            }
        };
    }

    /** What matches the first part of the pattern of a step. */
    private static Iterator<Step> matching(Step step, Collection<Input> unreadable) {
        Path directory = step.path();
        List<String> pattern = step.pattern();
        List<String> rest = pattern.subList(1, pattern.size());
        List<Step> steps = new ArrayList<>();
        if (pattern.getFirst().equals(GlobPattern.ANY_DIRECTORIES)) {
            if (!rest.isEmpty()) {
                steps.add(new Step(directory, false, rest, true));
            }
            for (String name : names(directory, unreadable)) {
                Path path = directory.resolve(name);
                if (!isLeftOut(name) && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    steps.add(new Step(path, false, pattern, true));
                } else if (rest.isEmpty()) {
                    steps.add(new Step(path, false));
                }
            }
            return steps.iterator();
        }
        GlobPattern glob = new GlobPattern(pattern.getFirst());
        for (String name : names(directory, unreadable)) {
            Path path = directory.resolve(name);
            if (glob.matches(name) && (rest.isEmpty() || Files.isDirectory(path))) {
                steps.add(new Step(path, false, rest, step.isAnywhere()));
            }
        }
        return steps.iterator();
    }

    /** Whether anything matches a pattern. */
    private static boolean anyMatches(Step pattern) {
        Deque<Iterator<Step>> ways = new ArrayDeque<>();
        ways.push(matching(pattern, new ArrayList<>()));
        while (!ways.isEmpty()) {
            if (!ways.element().hasNext()) {
                ways.pop();
                continue;
            }
            Step step = ways.element().next();
            if (step.pattern().isEmpty()) {
                return true;
            }
            ways.push(matching(step, new ArrayList<>()));
        }
        return false;
    }

    /** The names in a directory, sorted; one that cannot be read is an input that cannot. */
    private static List<String> names(Path directory, Collection<Input> unreadable) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entry -> names.add(name(entry)));
        } catch (IOException e) {
            unreadable.add(new Input.Unreadable(source(directory.toString()), Shown.cannotBeRead(e)));
        } catch (DirectoryIteratorException e) {
            unreadable.add(new Input.Unreadable(source(directory.toString()),
                    Shown.cannotBeRead(Objects.requireNonNull(e.getCause()))));
        }
        Collections.sort(names);
        return names;
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String source(String path) {
        return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
    }
}
