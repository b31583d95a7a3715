package dev.rightful.cli;

import dev.rightful.LicenceCheck;
import dev.rightful.input.Input;
import dev.rightful.input.Inputs;
import dev.rightful.input.Problem;
import dev.rightful.input.ReadDocument;
import dev.rightful.input.ReadResult;
import dev.rightful.model.Topology;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The topology of an operand that has to be a single one.
 *
 * @param source the path as the user gave it, with {@code /}
 * @param topology what it describes
 */
record OneTopology(String source, Topology topology) {

    /** Reads one topology for each operand. */
    static List<OneTopology> read(Command command, List<String> operands, LicenceCheck check,
            Surroundings surroundings) throws Failure {
        for (String operand : operands) {
            if (isDirectory(operand)) {
                throw new Failure("%s is a directory; %s takes a file".formatted(operand, command.name()));
            }
        }
        List<OneTopology> topologies = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        String refused = "";
        for (Input input : Inputs.expand(operands, surroundings.in())) {
            List<ReadDocument> documents = new ArrayList<>();
            check.read(input, documents::add);
            if (documents.size() != 1) {
                throw new Failure("%s holds %d topologies; %s takes one".formatted(input.source(), documents.size(),
                        command.name()));
            }
            switch (documents.get(0).result()) {
                case ReadResult.Read read -> topologies.add(new OneTopology(input.source(), read.topology()));
                case ReadResult.Refused unsound -> {
                    refused = refused.isEmpty() ? input.source() : refused;
                    for (Problem problem : unsound.problems()) {
                        problems.add("%s:%d:%d: %s".formatted(input.source(), problem.line(), problem.column(),
                                problem.message()));
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(problems, refused + " could not be judged");
        }
        return topologies;
    }

    /** Sees to it that a command that takes one document was given one. */
    static void checkOne(Command command, List<String> operands) throws Failure {
        if (operands.size() != 1) {
            throw new Failure("%s takes one file, or - for standard input; was given %s".formatted(command.name(),
                    operands.isEmpty() ? "none" : String.join(" ", operands)));
        }
    }

    private static boolean isDirectory(String operand) {
        try {
            return !operand.equals("-") && Files.isDirectory(Path.of(operand));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
