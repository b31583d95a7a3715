package dev.rightful.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Something that the command line names as a document, or as many. */
public sealed interface Input {

    /** The path as the user gave it, with {@code /}; {@code -} for standard input. */
    String source();

    /** An input with something to read. */
    sealed interface Found extends Input {

        /** How it is written. */
        Syntax syntax();

        /** Opens it; whoever opens it closes it. */
        InputStream open() throws IOException;

        /**
         * Opens it while somebody watches.
         *
         * @param watched is given the bytes as they are stored, before they are unpacked
         */
        default InputStream open(UnaryOperator<InputStream> watched) throws IOException {
            return watched.apply(open());
        }
    }

    /** A file. */
    record File(String source, Path path, Syntax syntax) implements Found {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** A file packed with gzip; what counts is what is in it. */
    record Packed(String source, Path path, Syntax syntax) implements Found {
        @Override
        public InputStream open() throws IOException {
            return open(UnaryOperator.identity());
        }

        @Override
        public InputStream open(UnaryOperator<InputStream> watched) throws IOException {
            InputStream stored = Files.newInputStream(path);
            try {
                return new Unpacked(watched.apply(stored));
            } catch (IOException e) {
                stored.close();
                throw e;
            }
        }
    }

    /**
     * Bytes that are read once, such as standard input.
     *
     * @param in the bytes
     */
    record Stream(String source, Syntax syntax, InputStream in) implements Found {
        @Override
        public InputStream open() {
            return in;
        }
    }

    /**
     * Something that is not there or cannot be read.
     *
     * @param reason why not, and what would be right
     */
    record Unreadable(String source, String reason) implements Input {}
}
