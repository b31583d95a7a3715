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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Expands what the command line names into inputs, in its order. {@code -} is standard input. A directory stands for every
 * document in it, recursively and in the order of the names; hidden files, expectations ({@code *.expect.*}), symbolic links
 * to directories and files with other endings are left out of it.
 */
public final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private static final String BLANKS = " \t\r\n";
    private static final int MOST_BLANKS = 1 << 16;

    private final List<Input> inputs = new ArrayList<>();
    private final InputStream standardInput;
    private boolean standardInputTaken;

    private Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Expands the arguments.
     *
     * @param standardInput read only where an argument asks for it
     */
    public static List<Input> expand(List<String> arguments, InputStream standardInput) {
        Inputs inputs = new Inputs(standardInput);
        arguments.forEach(inputs::add);
        return List.copyOf(inputs.inputs);
    }

    private void add(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            addStandardInput();
            return;
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            inputs.add(
                    new Input.Unreadable(Shown.escaped(argument), "this is no path: " + Shown.escaped(e.getReason())));
            return;
        }
        if (Files.isDirectory(path)) {
            addDirectory(path);
        } else {
            addNamed(path, source(argument));
        }
    }

    private void addStandardInput() {
        inputs.add(standardInputTaken
                ? new Input.Unreadable(STANDARD_INPUT, "standard input is named twice and can be read once")
                : recognised(STANDARD_INPUT, standardInput));
        standardInputTaken = true;
    }

    /** Bytes without a name: JSON if their first character that is not blank is an opening brace, else YAML. */
    static Input recognised(String source, InputStream in) {
        byte[] head = new byte[MOST_BLANKS];
        int length = 0;
        int first = 0;
        try {
            for (int count = 0; count >= 0 && first == length && length < head.length; first = firstInk(head, length)) {
                count = in.read(head, length, head.length - length);
                length += Math.max(count, 0);
            }
        } catch (IOException e) {
            return new Input.Unreadable(source, Shown.cannotBeRead(e));
        }
        boolean json = first < length && head[first] == '{';
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head, 0, length), in);
        return new Input.Stream(source, json ? Syntax.JSON : Syntax.YAML, all);
    }

    /** The index of the first byte that is neither blank nor part of a byte order mark. */
    private static int firstInk(byte[] head, int length) {
        int first =
                length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF ? 3 : 0;
        while (first < length && BLANKS.indexOf(head[first]) >= 0) {
            first++;
        }
        return first;
    }

    private void addNamed(Path path, String source) {
        Syntax syntax = Syntax.ofFileName(source);
        if (!Files.exists(path)) {
            inputs.add(new Input.Unreadable(source, Shown.cannotBeRead(new NoSuchFileException(source))));
        } else if (syntax == null) {
            inputs.add(new Input.Unreadable(source, "its ending does not say what it is; files that end in %s are read"
                    .formatted(Syntax.ENDINGS)));
        } else {
            inputs.add(new Input.File(source, path, syntax));
        }
    }

    private void addDirectory(Path directory) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            inputs.add(new Input.Unreadable(source(directory.toString()), Shown.cannotBeRead(e)));
            return;
        } catch (DirectoryIteratorException e) {
            inputs.add(new Input.Unreadable(source(directory.toString()),
                    Shown.cannotBeRead(Objects.requireNonNull(e.getCause()))));
            return;
        }
        entries.sort((one, other) -> name(one).compareTo(name(other)));
        entries.forEach(this::addEntry);
    }

    private void addEntry(Path entry) {
        String name = name(entry);
        if (name.startsWith(".") || name.contains(".expect.")) {
            return;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            addDirectory(entry);
        } else if (Syntax.ofFileName(name) != null && !Files.isDirectory(entry)) {
            String source = source(entry.toString());
            if (Files.exists(entry) && !Files.isRegularFile(entry)) {
                inputs.add(new Input.Unreadable(source, "this is not a regular file"));
            } else {
                addNamed(entry, source);
            }
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String source(String path) {
        return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
    }
}
