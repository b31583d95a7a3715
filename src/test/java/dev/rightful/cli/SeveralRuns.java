package dev.rightful.cli;

import java.util.List;

/** Runs the program several times in one process, each time with the words of one argument, and tells the exit codes. */
final class SeveralRuns {

    /** Stands before the exit code of each run on standard error. */
    static final String CODE = "code ";

    private SeveralRuns() {}

    public static void main(String[] runs) {
        for (String words : runs) {
            int code = Main.run(List.of(words.split(" ", -1)));
            System.err.println(CODE + code);
        }
    }
}
