package dev.rightful.cli;

import dev.rightful.input.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command was told: {@code --flag value}, {@code --flag=value}, {@code --flag}, and operands among them;
 * everything after {@code --} is an operand.
 *
 * <p>Read by hand, because a library for it cost as much time as starting Java itself.
 */
final class Arguments {

    private final List<String> words;
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Arguments(List<String> words) {
        this.words = words;
    }

    /** Reads the words behind the command. */
    static Arguments read(Command command, List<String> words) throws Failure {
        Arguments arguments = new Arguments(words);
        int next = 0;
        while (next < words.size()) {
            String word = words.get(next++);
            if (word.equals("--")) {
                arguments.operands.addAll(words.subList(next, words.size()));
                next = words.size();
            } else if (word.startsWith("-") && word.length() > 1) {
                next = arguments.readFlag(command, words, word, next);
            } else {
                arguments.operands.add(word);
            }
        }
        if (!arguments.operands.isEmpty() && !command.takesOperands() && !arguments.has(Flag.HELP)) {
            throw new Failure("%s takes no operand, was given \"%s\"".formatted(command.name(),
                    arguments.operands.get(0)));
        }
        return arguments;
    }

    private int readFlag(Command command, List<String> words, String word, int next) throws Failure {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Flag flag = find(command, name);
        if (flag.value() == null) {
            if (equals >= 0) {
                throw new Failure("%s takes no value, was given \"%s\"".formatted(name, word.substring(equals + 1)));
            }
            add(flag, "");
            return next;
        }
        if (equals >= 0) {
            add(flag, word.substring(equals + 1));
            return next;
        }
        if (next == words.size() || (words.get(next).startsWith("--") && words.get(next).length() > 2)) {
            throw new Failure("%s needs a value: %s".formatted(name, flag.usage()));
        }
        add(flag, words.get(next));
        return next + 1;
    }

    private static Flag find(Command command, String name) throws Failure {
        if (name.equals("-h")) {
            return Flag.HELP;
        }
        List<String> known = new ArrayList<>();
        for (Flag flag : flags(command)) {
            if (flag.name().equals(name)) {
                return flag;
            }
            known.add(flag.name());
        }
        throw new Failure("%s has no flag %s%s".formatted(command.name(), name,
                hint(name, known, "; rightful " + command.name() + " --help lists them")));
    }

    private void add(Flag flag, String value) throws Failure {
        List<String> given = values.computeIfAbsent(flag.name(), each -> new ArrayList<>());
        if (!given.isEmpty() && !flag.repeatable() && flag.value() != null) {
            throw new Failure("%s is given twice, as \"%s\" and as \"%s\"".formatted(flag.name(), given.get(0), value));
        }
        given.add(value);
    }

    /** All that a command can be told. */
    static List<Flag> flags(Command command) {
        List<Flag> flags = new ArrayList<>(command.flags());
        flags.add(Deadline.FLAG);
        flags.add(Flag.HELP);
        return flags;
    }

    /** The end of a message about an unknown word: the nearest right one, or where to look. */
    static String hint(String word, List<String> known, String otherwise) {
        String nearest = Nearest.find(word, known);
        return nearest == null ? otherwise : ", did you mean " + nearest + "?";
    }

    /** The words as they were given. */
    List<String> words() {
        return words;
    }

    boolean has(Flag flag) {
        return values.containsKey(flag.name());
    }

    @Nullable
    String findValue(Flag flag) {
        List<String> given = values.get(flag.name());
        return given == null ? null : given.get(0);
    }

    /**
     * The value of a flag that is a number, and that is given.
     *
     * @param what it is a number of, for the message
     */
    long number(Flag flag, String what, long least, long most) throws Failure {
        String text = String.valueOf(findValue(flag));
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // It is told below, like a number that is too small or too large.
        }
        throw new Failure(most == Long.MAX_VALUE
                ? "%s is %s from %d, was \"%s\"".formatted(flag.name(), what, least, text)
                : "%s is %s from %d to %d, was \"%s\"".formatted(flag.name(), what, least, most, text));
    }

    List<String> values(Flag flag) {
        return values.getOrDefault(flag.name(), List.of());
    }

    /** The value of a flag that is one of some words, or null when it is not given. */
    @Nullable
    String findChoice(Flag flag, List<String> choices) throws Failure {
        List<String> given = choices(flag, choices);
        return given.isEmpty() ? null : given.get(0);
    }

    /** The values of a flag that are each one of some words. */
    List<String> choices(Flag flag, List<String> choices) throws Failure {
        for (String value : values(flag)) {
            if (!choices.contains(value)) {
                throw new Failure("%s is %s, was \"%s\"%s".formatted(flag.name(), either(choices), value,
                        hint(value, choices, "")));
            }
        }
        return values(flag);
    }

    /** Words as a sentence lists them, such as {@code a, b or c}. */
    static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    List<String> operands() {
        return operands;
    }
}
