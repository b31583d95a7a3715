package dev.rightful.cli;

import dev.rightful.input.BaselineReader;
import dev.rightful.input.Problem;
import dev.rightful.input.Syntax;
import dev.rightful.input.WaiverReader;
import dev.rightful.waiver.Baseline;
import dev.rightful.waiver.WaivableRules;
import dev.rightful.waiver.WaiverFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens files of waivers and baselines, and tells everything that is wrong with them. */
final class WaiverFiles {

    private WaiverFiles() {}

    /** Reads waivers. */
    static WaiverFile waivers(String file, WaivableRules rules) throws Failure {
        List<String> problems = new ArrayList<>();
        WaiverFile read = find(file, rules, problems);
        if (read == null) {
            throw new Failure(problems, "%s is not sound, so that nothing was done".formatted(file));
        }
        return read;
    }

    /**
     * Reads waivers; null when they are not sound.
     *
     * @param problems is given what is wrong, a line each
     */
    static @Nullable WaiverFile find(String file, WaivableRules rules, List<String> problems)
            throws Failure {
        try (InputStream in = open(file)) {
            return find(in, file, rules, problems);
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    /** Reads waivers from bytes that are, or are to be, those of a file. */
    static @Nullable WaiverFile find(InputStream in, String file, WaivableRules rules,
            List<String> problems) throws Failure {
        return switch (WaiverReader.read(in, syntax(file), rules)) {
            case WaiverReader.Result.Read read -> read.file();
            case WaiverReader.Result.Refused refused -> {
                add(file, refused.problems(), problems);
                yield null;
            }
        };
    }

    /** How a file is written, by its name. */
    static Syntax syntax(String file) throws Failure {
        Syntax syntax = Syntax.ofFileName(file);
        if (syntax == null || syntax == Syntax.NDJSON) {
            throw new Failure("%s: waivers stand in a file that ends in .yaml, .yml or .json".formatted(file));
        }
        return syntax;
    }

    /** Reads a baseline. */
    static Baseline baseline(String file) throws Failure {
        try (InputStream in = open(file)) {
            return switch (BaselineReader.read(in)) {
                case BaselineReader.Result.Read read -> read.baseline();
                case BaselineReader.Result.Refused refused -> {
                    List<String> problems = new ArrayList<>();
                    add(file, refused.problems(), problems);
                    throw new Failure(problems, file + " is no baseline that can be trusted");
                }
            };
        } catch (NoSuchFileException e) {
            throw new Failure("%s: there is no such file; --update-baseline writes it".formatted(file), e);
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    private static void add(String file, List<Problem> found, List<String> problems) {
        for (Problem problem : found) {
            problems.add("%s:%d:%d: %s".formatted(file, problem.line(), problem.column(), problem.message()));
        }
    }

    /** A path that somebody named. */
    static Path path(String file) throws Failure {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Failure("%s: this is no path".formatted(file), e);
        }
    }

    private static InputStream open(String file) throws IOException, Failure {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new Failure("%s is a directory; name a file".formatted(file));
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    static Failure cannotRead(String file, IOException e) {
        String reason = switch (e) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "it may not be read: access is denied";
            default -> "it cannot be read: " + e.getMessage();
        };
        return new Failure("%s: %s".formatted(file, reason), e);
    }
}
