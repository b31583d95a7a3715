package dev.rightful.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file as streams of their own, so that a line may be longer than memory. Lines end with a line feed, a
 * carriage return or both; blank ones are passed by.
 */
final class Lines {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 15];
    private int next;
    private int filled;
    private int number;
    private long blanks;
    private boolean afterCarriageReturn;
    private boolean insideLine;
    /** Whether reading failed within a line, whose reader has been told. */
    private boolean broken;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The number of the line, from 1. */
    int number() {
        return Math.max(number, 1);
    }

    /** Goes on to the next line that is not blank, whatever was read of the one before; false when there is none. */
    boolean advance() throws IOException {
        if (broken) {
            return false;
        }
        while (insideLine) {
            int c = take();
            insideLine = c >= 0 && !isEnd(c);
        }
        while (true) {
            number++;
            blanks = 0;
            int c = peek();
            while (c == ' ' || c == '\t') {
                next++;
                blanks++;
                c = peek();
            }
            if (c < 0) {
                return false;
            }
            if (!isEnd(c)) {
                insideLine = true;
                return true;
            }
            take();
        }
    }

    /** The bytes of the line, without its end. Blanks at its start are given as spaces, so that columns stay right. */
    InputStream line() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                try {
                    return readLine(target, offset, length);
                } catch (IOException e) {
                    broken = true;
                    throw e;
                }
            }
        };
    }

    private int readLine(byte[] target, int offset, int length) throws IOException {
        if (blanks > 0) {
            int count = (int) Math.min(blanks, length);
            Arrays.fill(target, offset, offset + count, (byte) ' ');
            blanks -= count;
            return count;
        }
        if (!insideLine || peek() < 0) {
            return -1;
        }
        int end = next;
        int last = Math.min(filled, next + length);
        while (end < last && !isEnd(buffer[end])) {
            end++;
        }
        int count = end - next;
        if (count == 0) {
            take();
            insideLine = false;
            return -1;
        }
        System.arraycopy(buffer, next, target, offset, count);
        next = end;
        return count;
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** The next byte, without taking it; a line feed behind a carriage return is part of that line end. */
    private int peek() throws IOException {
        if (!fill()) {
            return -1;
        }
        if (afterCarriageReturn) {
            afterCarriageReturn = false;
            if (buffer[next] == '\n') {
                next++;
                if (!fill()) {
                    return -1;
                }
            }
        }
        return buffer[next] & 0xFF;
    }

    private int take() throws IOException {
        int c = peek();
        if (c >= 0) {
            next++;
            afterCarriageReturn = c == '\r';
        }
        return c;
    }

    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = 0;
            filled = Math.max(in.read(buffer, 0, buffer.length), 0);
        }
        return filled > 0;
    }
}
