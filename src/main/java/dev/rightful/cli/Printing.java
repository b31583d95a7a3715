package dev.rightful.cli;

import java.io.IOException;

/** What a command prints that is not about documents: a list, a schema, a help. */
interface Printing {

    /** Prints it. */
    void to(Appendable out) throws IOException;

    /** Prints something to standard output. */
    static ExitCode print(Surroundings surroundings, Printing printing) throws Failure {
        try (Destination out = Destination.standardOutput(surroundings)) {
            out.write(printing);
            out.finish();
        }
        return ExitCode.GRANTED;
    }
}
