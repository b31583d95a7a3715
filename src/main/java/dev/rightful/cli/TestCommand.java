package dev.rightful.cli;

import dev.rightful.LicenceCheck;
import dev.rightful.LicenceCheck.Checked;
import dev.rightful.SecondOpinion;
import dev.rightful.expectation.Comparison;
import dev.rightful.expectation.Expected;
import dev.rightful.input.Expectation;
import dev.rightful.input.ExpectationReader;
import dev.rightful.input.Input;
import dev.rightful.input.Inputs;
import dev.rightful.report.Visible;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks topologies against what the files beside them expect. */
final class TestCommand implements Command {

    private static final String DEFAULT = "topologies";

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String operands() {
        return "[DIRECTORY|FILE]…";
    }

    @Override
    public String summary() {
        return "Compare each topology with the x.expect.yaml beside it; in topologies/ by default.";
    }

    @Override
    public List<Flag> flags() {
        return List.of(CheckCommand.CROSS_CHECK);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        boolean crossChecks = arguments.has(CheckCommand.CROSS_CHECK);
        if (crossChecks && !RdfLibraries.areVisible()) {
            return RdfLibraries.run(name(), arguments.words());
        }
        List<String> directories = arguments.operands().isEmpty() ? List.of(DEFAULT) : arguments.operands();
        Run run = new Run(surroundings, crossChecks);
        for (String directory : directories) {
            for (Expected expected : expectations(directory)) {
                run.compare(expected);
            }
        }
        return run.print();
    }

    private static List<Expected> expectations(String directory) throws Failure {
        try {
            return Expected.in(Path.of(directory));
        } catch (NoSuchFileException e) {
            throw new Failure("there is no file or directory %s".formatted(directory), e);
        } catch (IOException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    /** One run over many expectations. */
    private static final class Run {

        private final Surroundings surroundings;
        private final boolean crossChecks;
        private final Map<List<String>, SecondOpinion> seconds = new HashMap<>();
        private final Map<List<String>, Library.Agreement> agreements = new HashMap<>();
        private final List<String> lines = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();
        private int passed;
        private int failed;
        private int disputed;

        Run(Surroundings surroundings, boolean crossChecks) {
            this.surroundings = surroundings;
            this.crossChecks = crossChecks;
        }

        void compare(Expected expected) throws Failure {
            String source = shown(expected.expectation());
            try (InputStream in = Files.newInputStream(expected.expectation())) {
                switch (ExpectationReader.read(in)) {
                    case ExpectationReader.Result.Refused refused -> refused.problems()
                            .forEach(problem -> broken.add(source + ":" + problem.line() + ":" + problem.column() + ": "
                                    + problem.message()));
                    case ExpectationReader.Result.Read read -> compare(expected, read.expectation());
                }
            } catch (IOException e) {
                broken.add(source + ": " + e.getMessage());
            }
        }

        private void compare(Expected expected, Expectation expectation) throws Failure {
            CheckCommand.Judging judging;
            try {
                judging = CheckCommand.judging(arguments(expectation),
                        surroundings.with((added, language) -> open(expected.expectation(), added, language)));
            } catch (Failure e) {
                broken.add(shown(expected.expectation()) + ": args: " + e.getMessage());
                return;
            }
            List<String> added = files(expected.expectation(),
                    arguments(expectation).values(CommonFlags.ONTOLOGY));
            LicenceCheck check = new LicenceCheck(judging.agreement().rights(), judging.limits(),
                    crossChecks ? second(added) : null);
            for (Input input : Inputs.expand(List.of(expected.topology().toString()), InputStream.nullInputStream())) {
                check.check(input, judging.options(), checked -> note(checked, expectation));
            }
        }

        /** Opens each agreement once; files that an expectation names are looked for beside it. */
        private Library.Agreement open(Path expectation, List<String> added, String language) throws Failure {
            List<String> files = files(expectation, added);
            Library.Agreement agreement = agreements.get(files);
            if (agreement == null) {
                agreement = surroundings.library().open(files, language);
                agreements.put(files, agreement);
            }
            return agreement;
        }

        private static List<String> files(Path expectation, List<String> added) {
            return added.stream().map(file -> expectation.resolveSibling(file).toString()).toList();
        }

        private SecondOpinion second(List<String> files) throws Failure {
            SecondOpinion second = seconds.get(files);
            if (second == null) {
                second = RdfLibraries.crossCheck(files);
                seconds.put(files, second);
            }
            return second;
        }

        private static Arguments arguments(Expectation expectation) throws Failure {
            Command check = new CheckCommand();
            Arguments arguments = Arguments.read(check, expectation.args());
            if (!arguments.operands().isEmpty()) {
                throw new Failure(
                        "only flags of check can be given, was \"%s\"".formatted(arguments.operands().get(0)));
            }
            for (Flag flag : Arguments.flags(check)) {
                if (arguments.has(flag) && !CheckCommand.BEARING.contains(flag)) {
                    throw new Failure("%s has no bearing on a verdict".formatted(flag.name()));
                }
            }
            return arguments;
        }

        private void note(Checked checked, Expectation expectation) {
            if (checked instanceof Checked.Disputed) {
                disputed++;
            }
            List<String> differences = switch (checked) {
                case Checked.Judged judged -> Comparison.differences(expectation, judged.assessment());
                case Checked.Disputed other -> other.objections();
                case Checked.Refused refused -> Comparison.differences(expectation, refused.problems());
                case Checked.Failed thrown -> List.of(Failure.line(thrown.cause()));
            };
            if (differences.isEmpty()) {
                passed++;
            } else {
                failed++;
                lines.add(checked.source() + ": differs from what is expected");
                differences.forEach(difference -> lines.add("  " + difference));
            }
        }

        ExitCode print() throws Failure {
            if (!broken.isEmpty()) {
                throw new Failure(broken, broken.size() == 1
                        ? "an expectation cannot be used"
                        : "expectations cannot be used");
            }
            if (passed + failed == 0) {
                new Console(surroundings).conclude("there was nothing to compare: no topology has an expectation");
                return ExitCode.NOTHING;
            }
            Printing.print(surroundings, out -> {
                for (String line : lines) {
                    out.append(Visible.of(line)).append('\n');
                }
                out.append(passed + " passed, " + failed + " failed\n");
            });
            if (disputed > 0) {
                new Console(surroundings).conclude("the reference judges " + disputed + " of " + (passed + failed)
                        + " topologies differently");
                return ExitCode.FAILED;
            }
            if (failed == 0) {
                return ExitCode.GRANTED;
            }
            new Console(surroundings).conclude(failed + " of " + (passed + failed)
                    + " topologies differ from what is expected");
            return ExitCode.VIOLATED;
        }

        private static String shown(Path path) {
            return path.toString().replace(File.separatorChar, '/');
        }
    }
}
