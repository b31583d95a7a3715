package dev.rightful.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Writes a first topology to edit. */
final class InitCommand implements Command {

    private static final String DEFAULT = "topology.yaml";

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String operands() {
        return "[FILE]";
    }

    @Override
    public String summary() {
        return "Write a first topology to edit, topology.yaml; never overwrite one.";
    }

    @Override
    public List<Flag> flags() {
        return List.of();
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        if (arguments.operands().size() > 1) {
            throw new Failure("init writes one file, was given %s".formatted(String.join(" ", arguments.operands())));
        }
        String name = arguments.operands().isEmpty() ? DEFAULT : arguments.operands().get(0);
        try (InputStream first = InitCommand.class.getResourceAsStream("first-topology.yaml")) {
            if (first == null) {
                throw new IOException("the program lacks its own first-topology.yaml");
            }
            byte[] bytes = first.readAllBytes();
            create(Path.of(name), bytes);
        } catch (FileAlreadyExistsException e) {
            throw new Failure("%s is there already and is left as it is".formatted(name), e);
        } catch (NoSuchFileException e) {
            throw new Failure("cannot write %s: there is no such directory".formatted(name), e);
        } catch (InvalidPathException | IOException e) {
            throw new Failure("cannot write %s: %s".formatted(name, e.getMessage()), e);
        }
        new Console(surroundings).say("wrote " + name + "; now try: rightful check " + name);
        return ExitCode.GRANTED;
    }

    /** Creates the file and writes it, or leaves nothing behind. */
    private static void create(Path file, byte[] bytes) throws IOException {
        Files.createFile(file);
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }
}
