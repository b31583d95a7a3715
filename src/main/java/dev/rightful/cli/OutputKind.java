package dev.rightful.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What standard output or standard error is connected to, as far as a report has to know. */
interface OutputKind {

    /** Whether somebody reads along. */
    boolean isTerminal();

    /** Whether another process reads it, which may stop doing so at any time. */
    boolean isPipe();

    /** That of this process, asked for when it is needed. */
    static OutputKind ofProcess() {
        return of(Path.of("/dev/fd/1"));
    }

    /** What standard error of this process is connected to. */
    static OutputKind ofStandardError() {
        return of(Path.of("/dev/fd/2"));
    }

    private static OutputKind of(Path descriptor) {
        return new OutputKind() {

            private static final int FORMAT = 0170000;
            private static final int CHARACTER_DEVICE = 0020000;
            private static final int PIPE = 0010000;
            private static final int SOCKET = 0140000;

            @Override
            public boolean isTerminal() {
                try {
                    return format() == CHARACTER_DEVICE && !Files.getAttribute(descriptor, "unix:rdev")
                            .equals(Files.getAttribute(Path.of("/dev/null"), "unix:rdev"));
                } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
                    // Only Unix tells; elsewhere the report does without colour.
                    return false;
                }
            }

            @Override
            public boolean isPipe() {
                try {
                    int format = format();
                    return format == PIPE || format == SOCKET;
                } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
                    return false;
                }
            }

            private int format() throws IOException {
                return (int) Files.getAttribute(descriptor, "unix:mode") & FORMAT;
            }
        };
    }
}
