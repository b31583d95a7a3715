package dev.rightful.cli;

import dev.rightful.report.Paragraph;
import java.io.IOException;
import java.util.List;

/** The texts of {@code --help}: short enough for one screen of 80 columns. */
final class Help {

    private static final int COLUMN = 28;

    private static final String EXIT_CODES = """
            Exit codes:
              0  everything is granted
              1  something is violated
              2  it could not be judged: usage, unreadable or invalid input, a limit
              3  there was nothing to check
              4  nothing is violated, but something is undetermined
            """;

    private Help() {}

    static String ofProgram(List<Command> commands) throws IOException {
        StringBuilder help = new StringBuilder("""
                Rightful tells whether every link of a deployment is rightly licensed, and
                whether every party that operates a site may operate it.

                Usage: rightful COMMAND [FLAG]…

                Commands:
                """);
        for (Command command : commands) {
            row(help, (command.name() + " " + command.operands()).strip(), command.summary());
        }
        help.append('\n').append("""
                Flags:
                """);
        row(help, "--help", "Print this help, or that of a command.");
        row(help, "--version", "Print the version.");
        return help.append('\n').append(EXIT_CODES).toString();
    }

    static String of(Command command) throws IOException {
        StringBuilder help = new StringBuilder();
        Paragraph.write("", command.summary(), help);
        help.append("\nUsage: rightful ").append(command.name()).append(" [FLAG]…");
        if (command.takesOperands()) {
            help.append(' ').append(command.operands());
        }
        help.append("\n\nFlags:\n");
        for (Flag flag : Arguments.flags(command)) {
            row(help, flag.usage(), flag.repeatable() ? flag.help() + " Repeatable." : flag.help());
        }
        if (!command.codes().isEmpty()) {
            help.append('\n');
            Paragraph.write("", command.codes(), help);
        }
        return help.toString();
    }

    private static void row(StringBuilder help, String left, String right) throws IOException {
        if (left.length() + 4 > COLUMN) {
            help.append("  ").append(left).append('\n');
            Paragraph.write(" ".repeat(COLUMN), right, help);
        } else {
            Paragraph.write(Paragraph.padded("  " + left, COLUMN), right, help);
        }
    }
}
