package dev.rightful.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 strictly, without a byte order mark at the start. Everything in front of a malformed byte is delivered
 * before the error is thrown, so that whoever reads knows where the error is.
 */
final class Utf8Reader extends Reader {

    private static final int BYTES = 1 << 15;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final SurrogateMarks marks = new SurrogateMarks();
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean started;
    private boolean ended;
    private long delivered;
    private @Nullable IOException failure;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Which of the characters delivered so far are the second half of a pair. */
    SurrogateMarks marks() {
        return marks;
    }

    /** Reads at least one character unless the text has ended; there must be room for two. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        if (!started) {
            started = true;
            start();
        }
        while (out.position() == 0) {
            if (failure != null) {
                throw failure;
            }
            int first = bytes.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            note(target, offset, out.position(), bytes.position() - first);
            if (result.isError()) {
                failure = malformed();
            } else if (result.isUnderflow() && out.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return out.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void note(char[] target, int offset, int chars, int consumed) {
        if (chars != consumed) {
            for (int i = 0; i < chars; i++) {
                if (Character.isLowSurrogate(target[offset + i])) {
                    marks.add(delivered + i);
                }
            }
        }
        delivered += chars;
    }

    private void start() {
        while (!ended && failure == null && bytes.remaining() < MARK.length) {
            fill();
        }
        if (looksLikeUtf16()) {
            failure = MalformedTextException.here("the document is not UTF-8 but looks like UTF-16; save it as UTF-8");
        } else if (bytes.remaining() >= MARK.length && bytes.get(0) == MARK[0] && bytes.get(1) == MARK[1]
                && bytes.get(2) == MARK[2]) {
            bytes.position(MARK.length);
        }
    }

    private boolean looksLikeUtf16() {
        if (bytes.remaining() < 2) {
            return false;
        }
        int first = bytes.get(0) & 0xFF;
        int second = bytes.get(1) & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || (first == 0 ^ second == 0);
    }

    private void fill() {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        } catch (IOException e) {
            failure = e;
        }
        bytes.flip();
    }

    private IOException malformed() {
        return MalformedTextException.here(
                "the document is not UTF-8: byte %02X does not belong here".formatted(bytes.get(bytes.position())));
    }
}
