package dev.rightful.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The arguments of a program: flags with a value each, and operands. What makes no sense is refused with a line that says why. */
final class Arguments {

    private final Map<String, String> values = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Arguments() {}

    static Arguments of(String[] args, List<String> flags) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!arg.startsWith("--")) {
                arguments.operands.add(arg);
            } else if (!flags.contains(arg)) {
                throw new IllegalArgumentException("no flag is named \"%s\"; there are %s".formatted(arg,
                        String.join(", ", flags)));
            } else if (i + 1 == args.length) {
                throw new IllegalArgumentException(arg + " lacks its value");
            } else if (arguments.values.put(arg, args[++i]) != null) {
                throw new IllegalArgumentException(arg + " is given twice");
            }
        }
        return arguments;
    }

    /** The only operand. */
    String operand(String what) {
        if (operands.size() != 1) {
            throw new IllegalArgumentException("give %s, and only that, was %s".formatted(what, operands));
        }
        return operands.get(0);
    }

    /** Refuses operands. */
    void noOperands() {
        if (!operands.isEmpty()) {
            throw new IllegalArgumentException("only flags are expected, was " + operands);
        }
    }

    int whole(String flag, int otherwise) {
        String value = values.get(flag);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s is a whole number, was \"%s\"".formatted(flag, value), e);
        }
    }

    double ratio(String flag, double otherwise) {
        String value = values.get(flag);
        try {
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s is a number such as 1.5, was \"%s\"".formatted(flag, value), e);
        }
    }

    boolean flag(String flag) {
        String value = values.getOrDefault(flag, "no");
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("%s is yes or no, was \"%s\"".formatted(flag, value));
        };
    }

    <E extends Enum<E>> E choice(String flag, E[] choices, E otherwise) {
        String value = values.get(flag);
        return value == null ? otherwise : choice(flag, value, choices);
    }

    /** Several of a closed list, between commas. */
    <E extends Enum<E>> List<E> choices(String flag, E[] choices) {
        String value = values.get(flag);
        return value == null
                ? List.of(choices)
                : Arrays.stream(value.split(",", -1)).map(word -> choice(flag, word, choices)).distinct().toList();
    }

    private static <E extends Enum<E>> E choice(String flag, String value, E[] choices) {
        for (E choice : choices) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("%s is one of %s, was \"%s\"".formatted(flag, Arrays.stream(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")), value));
    }
}
