package dev.rightful.portfolio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Bytes that grow as something is added, numbers as a {@link ByteBuffer} reads them. */
final class ByteSink {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    int size() {
        return size;
    }

    ByteSink put(long number) {
        return put((int) (number >>> Integer.SIZE)).put((int) number);
    }

    ByteSink put(int number) {
        reserve(Integer.BYTES);
        size += Integer.BYTES;
        put(size - Integer.BYTES, number);
        return this;
    }

    /** Overwrites a number. */
    void put(int at, int number) {
        bytes[at] = (byte) (number >>> 24);
        bytes[at + 1] = (byte) (number >>> 16);
        bytes[at + 2] = (byte) (number >>> 8);
        bytes[at + 3] = (byte) number;
    }

    /** Adds a text behind its length. */
    ByteSink put(String text) {
        put(0);
        int start = size;
        add(text);
        put(start - Integer.BYTES, size - start);
        return this;
    }

    /** Adds texts as one, as {@link Fields} joins them, behind its length. */
    void putJoined(List<String> texts) {
        put(0);
        int start = size;
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                reserve(1);
                bytes[size++] = Fields.BETWEEN;
            }
            add(Fields.escaped(texts.get(i)));
        }
        put(start - Integer.BYTES, size - start);
    }

    private void add(String text) {
        int length = text.length();
        reserve(length);
        byte[] to = bytes;
        int before = size;
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                addEncoded(text);
                return;
            }
            to[before + i] = (byte) character;
        }
        size = before + length;
    }

    private void addEncoded(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
        }
    }

    /** Everything that was added. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes, 0, size);
    }
}
