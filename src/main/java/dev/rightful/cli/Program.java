package dev.rightful.cli;

import java.util.List;

/** Calls the command that the first word names and tells why a run ends badly. Nothing thrown leaves it. */
final class Program {

    private static final List<String> COMMANDS =
            List.of("check", "audit", "plan", "timeline", "compare", "explain", "rules", "clauses", "schema", "init",
                    "test", "waiver", "export", "import");

    private final Surroundings surroundings;
    private final Deadline.Halt halt;
    private final Console console;

    /**
     * @param halt how the process is ended when a run takes too long
     */
    Program(Surroundings surroundings, Deadline.Halt halt) {
        this.surroundings = surroundings;
        this.halt = halt;
        this.console = new Console(surroundings);
    }

    /** Runs a command and gives the exit code of the process. */
    int run(List<String> words) {
        try {
            return call(words).number();
        } catch (Failure e) {
            e.details().forEach(console::say);
            console.conclude(String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            console.conclude(Failure.line(e));
        }
        return ExitCode.FAILED.number();
    }

    private ExitCode call(List<String> words) throws Failure {
        if (words.isEmpty()) {
            throw new Failure("tell what to do: " + Arguments.either(COMMANDS) + "; rightful --help tells more");
        }
        String name = words.get(0);
        switch (name) {
            case "--help", "-h", "help" -> {
                return print(out -> out.append(Help.ofProgram(COMMANDS.stream().map(Program::command).toList())));
            }
            case "--version", "-V" -> {
                return print(out -> out.append("rightful ").append(version()).append('\n'));
            }
            default -> {
                if (!COMMANDS.contains(name)) {
                    throw new Failure("%s is no command%s".formatted(
                            name.startsWith("-") ? "the flag " + name : "\"" + name + "\"",
                            Arguments.hint(name, COMMANDS, "; there are " + Arguments.either(COMMANDS))));
                }
                Command command = command(name);
                Arguments arguments = Arguments.read(command, words.subList(1, words.size()));
                if (arguments.has(Flag.HELP)) {
                    return print(out -> out.append(Help.of(command)));
                }
                Deadline deadline = Deadline.start(arguments, surroundings, halt);
                try {
                    return command.run(arguments, surroundings);
                } finally {
                    deadline.close();
                }
            }
        }
    }

    /** Only the command that is called is made, because making them all takes longer than most runs. */
    private static Command command(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "audit" -> new AuditCommand();
            case "plan" -> new PlanCommand();
            case "timeline" -> new TimelineCommand();
            case "compare" -> new CompareCommand();
            case "explain" -> new ExplainCommand();
            case "rules" -> new RulesCommand();
            case "clauses" -> new ClausesCommand();
            case "schema" -> new SchemaCommand();
            case "init" -> new InitCommand();
            case "test" -> new TestCommand();
            case "export" -> new ExportCommand();
            case "import" -> new ImportCommand();
            case "waiver" -> new WaiverCommand();
            default -> throw new IllegalArgumentException("no command is named " + name);
        };
    }

    /** The version of the program. */
    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private ExitCode print(Printing printing) throws Failure {
        return Printing.print(surroundings, printing);
    }
}
