package dev.rightful.portfolio;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All claims of a portfolio in a file, topology after topology as they came. Used by one thread at a time. */
final class ClaimLog implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private @Nullable FileChannel channel;
    private long length;

    /**
     * A log that goes on behind its first bytes.
     *
     * @param length how many bytes of the file stay; what stands behind them is overwritten
     */
    ClaimLog(Path file, long length) {
        this.file = file;
        this.length = length;
    }

    /** Adds the claims of a topology. */
    void add(PackedClaims claims) {
        ByteBuffer bytes = claims.bytes();
        int size = bytes.remaining();
        if (buffer.remaining() < Integer.BYTES + size) {
            flush();
        }
        buffer.putInt(size);
        if (buffer.remaining() < size) {
            flush();
            write(bytes);
        } else {
            buffer.put(bytes);
        }
    }

    /** Writes everything to the file, and tells how long it is. */
    long flush() {
        write(buffer.flip());
        buffer.clear();
        return length;
    }

    private void write(ByteBuffer bytes) {
        try {
            FileChannel to = open();
            while (bytes.hasRemaining()) {
                length += to.write(bytes, length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (open.size() < length) {
                open.close();
                throw new IOException(file + " is shorter than it was");
            }
            open.truncate(length);
            channel = open;
        }
        return open;
    }

    /** Goes through the claims of every topology. */
    void forEach(Consumer<PackedClaims> each) {
        flush();
        try {
            DataInputStream in = new DataInputStream(
                    new BufferedInputStream(Channels.newInputStream(open().position(0)), BUFFER));
            byte[] bytes = new byte[0];
            for (long at = 0; at < length;) {
                int size = in.readInt();
                bytes = bytes.length < size ? new byte[2 * size] : bytes;
                in.readFully(bytes, 0, size);
                each.accept(new PackedClaims(ByteBuffer.wrap(bytes, 0, size)));
                at += Integer.BYTES + size;
            }
        } catch (EOFException e) {
            throw new UncheckedIOException(new IOException(file + " is shorter than it was", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the file. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
