package dev.rightful.cli;

import dev.rightful.Vocabulary;
import dev.rightful.input.Limits;
import dev.rightful.input.Problem;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.report.Visible;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a topology that is given in RDF as a document. */
final class ImportCommand implements Command {

    private static final List<String> FORMS = List.of("yaml", "json");
    private static final int DEFAULT_LIMIT = 64 << 20;
    /** An array of Java can hold no more. */
    private static final int LARGEST_LIMIT = Integer.MAX_VALUE - 9;

    private static final Flag FROM = Flag.of("--from", "turtle", "Read Turtle, which is the default.");
    private static final Flag TO = Flag.repeatable("--to", "FORM[=PATH]",
            "Write " + Arguments.either(FORMS) + ", to standard output or to a file; yaml when it is not given.");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String operands() {
        return "FILE|-";
    }

    @Override
    public String summary() {
        return "Write a topology that is given in RDF as a document.";
    }

    @Override
    public String codes() {
        return "The exit code is 0 when it is written, 2 when it is not.";
    }

    @Override
    public List<Flag> flags() {
        return LimitFlags.and(FROM, TO, CommonFlags.ONTOLOGY);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        OneTopology.checkOne(this, arguments.operands());
        arguments.choices(FROM, List.of("turtle"));
        List<Format> forms = Format.read(arguments, TO, FORMS);
        String file = arguments.operands().get(0);
        Limits asked = LimitFlags.limits(arguments);
        // The bytes that are limited are those of the file, not those of the document that is made of it.
        TopologyReader reader = new TopologyReader(
                Vocabulary.of(CommonFlags.agreement(arguments, surroundings).rights()),
                new Limits(null, asked.maxDepth(), asked.maxSites(), asked.maxLinks(), asked.maxFindings()));
        Topology topology = topology(file, read(file, limit(arguments), surroundings), reader);
        Format.writeAll(forms, form -> ExportCommand.printing(topology, form.name()), surroundings);
        return ExitCode.GRANTED;
    }

    private static int limit(Arguments arguments) throws Failure {
        Long bytes = LimitFlags.limits(arguments).maxBytes();
        return bytes == null ? DEFAULT_LIMIT : (int) Math.min(bytes, LARGEST_LIMIT);
    }

    private static List<String> read(String file, int limit, Surroundings surroundings) throws Failure {
        if (file.equals("-")) {
            return RdfLibraries.topology(file, surroundings.in(), limit);
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Failure("%s is a directory; import takes a file".formatted(file));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return RdfLibraries.topology(Visible.of(file.replace('\\', '/')), in, limit);
            }
        } catch (InvalidPathException e) {
            throw new Failure("%s is no path".formatted(file), e);
        } catch (NoSuchFileException e) {
            throw new Failure("%s: there is no such file".formatted(file), e);
        } catch (IOException e) {
            throw new Failure("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** The topology that a document describes; what is wrong with that stands at a line of the file. */
    private static Topology topology(String file, List<String> read, TopologyReader reader) throws Failure {
        byte[] document = read.get(0).getBytes(StandardCharsets.UTF_8);
        ReadResult result = reader.read(new ByteArrayInputStream(document), Syntax.JSON);
        if (result instanceof ReadResult.Refused refused) {
            List<String> problems = new ArrayList<>();
            for (Problem problem : refused.problems()) {
                String line = problem.line() < read.size() ? read.get(problem.line()) : "0";
                problems.add("%s%s: %s".formatted(file, line.equals("0") ? "" : ":" + line, problem.message()));
            }
            throw new Failure(problems, file + " cannot be used");
        }
        return ((ReadResult.Read) result).topology();
    }
}
