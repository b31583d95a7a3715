package dev.rightful.expectation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expectation and the topology that it is about.
 *
 * @param expectation the file that says what is expected
 * @param topology the file that is to be checked
 */
public record Expected(Path expectation, Path topology) {

    private static final String ENDING = ".expect.yaml";
    private static final List<String> TOPOLOGIES = List.of(".yaml", ".yml", ".json");

    /**
     * Finds every expectation below a directory, in the order of the names. A hidden directory is left out, and a link
     * to a directory.
     *
     * @throws IOException also when an expectation stands alone
     */
    public static List<Expected> below(Path directory) throws IOException {
        List<Expected> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(each -> isExpectation(directory, each)).sorted().toList()) {
                found.addAll(of(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    private static boolean isExpectation(Path directory, Path file) {
        for (Path part : directory.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return file.toString().endsWith(ENDING) && Files.isRegularFile(file);
    }

    /** The topologies beside an expectation; the same deployment may be written in YAML and in JSON. */
    private static List<Expected> of(Path expectation) throws IOException {
        String name = expectation.getFileName().toString();
        String stem = name.substring(0, name.length() - ENDING.length());
        List<Expected> found = new ArrayList<>();
        for (String ending : TOPOLOGIES) {
            Path topology = expectation.resolveSibling(stem + ending);
            if (Files.isRegularFile(topology)) {
                found.add(new Expected(expectation, topology));
            }
        }
        if (found.isEmpty()) {
            throw new IOException("%s: no topology stands beside it; it would be %s.yaml".formatted(expectation, stem));
        }
        return found;
    }
}
