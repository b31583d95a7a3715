package dev.rightful.cli;

import dev.rightful.finding.Verdict;

/** What a run ends with, the worst first; of several inputs the worst decides. */
enum ExitCode {
    /** It could not be judged: wrong usage, unreadable or invalid input, a limit, an error of the program. */
    FAILED(2),
    /** There was nothing to check. */
    NOTHING(3),
    /** Something is violated. */
    VIOLATED(1),
    /** Nothing is violated, but something is undetermined. */
    UNDETERMINED(4),
    /** All is granted. */
    GRANTED(0);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The code for a verdict. */
    static ExitCode of(Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> GRANTED;
            case UNDETERMINED -> UNDETERMINED;
            case VIOLATED -> VIOLATED;
        };
    }

    /** The code with a number. */
    static ExitCode numbered(int number) {
        for (ExitCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        throw new IllegalArgumentException("no exit code is " + number);
    }

    int number() {
        return number;
    }

    ExitCode worse(ExitCode other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
