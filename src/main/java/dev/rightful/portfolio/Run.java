package dev.rightful.portfolio;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Claims in a file, sorted. */
final class Run {

    private static final int BUFFER = 1 << 16;
    private static final String PREFIX = "claims-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "[1-9][0-9]{0,8}");
    /** What a claim costs in memory beside the characters of its texts, about. */
    private static final int OVERHEAD = 160;

    private Run() {}

    static String name(int number) {
        return PREFIX + number;
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static int number(String name) {
        return Integer.parseInt(name.substring(PREFIX.length()));
    }

    /** How much memory a claim takes, about. */
    static long bytes(Claim claim) {
        return (long) OVERHEAD + claim.key().length() + claim.value().length();
    }

    static void write(Path file, Iterator<Claim> claims) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            while (claims.hasNext()) {
                Claim claim = claims.next();
                write(out, claim.group());
                write(out, claim.key());
                out.writeLong(claim.ordinal());
                write(out, claim.topology());
                write(out, claim.source());
                out.writeInt(claim.line());
                out.writeInt(claim.column());
                write(out, claim.value());
            }
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads the claims of a file one after the other. */
    static final class Reader implements Iterator<Claim>, AutoCloseable {

        private final DataInputStream in;
        private @Nullable Claim next;

        Reader(Path file) {
            try {
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            next = read(in);
        }

        private static @Nullable Claim read(DataInputStream in) {
            try {
                int length;
                try {
                    length = in.readInt();
                } catch (EOFException e) {
                    return null;
                }
                return new Claim(text(in, length), text(in), in.readLong(), text(in), text(in), in.readInt(),
                        in.readInt(), text(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(DataInputStream in) throws IOException {
            return text(in, in.readInt());
        }

        private static String text(DataInputStream in, int length) throws IOException {
            byte[] bytes = in.readNBytes(Math.max(length, 0));
            if (bytes.length != length) {
                throw new EOFException("a file of claims is damaged");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Claim next() {
            Claim claim = next;
            if (claim == null) {
                throw new NoSuchElementException();
            }
            next = read(in);
            return claim;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
