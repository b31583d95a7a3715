package dev.rightful.portfolio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The claims of one topology as bytes, the worker's part of keeping them: what all of them share stands once, then thing
 * after thing what is claimed about it. Most things of a portfolio are spoken of once; those are passed by without being
 * read.
 */
public final class PackedClaims {

    private final ByteBuffer bytes;

    /**
     * What was packed.
     *
     * @param bytes the claims between its position and its limit
     */
    PackedClaims(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The bytes, in order. */
    ByteBuffer bytes() {
        return bytes.duplicate();
    }

    /** Tells the number of each thing that is spoken of, each once, except for such as have the same. */
    void forEachThing(LongConsumer things) {
        ByteBuffer in = bytes();
        skipTopology(in);
        while (in.hasRemaining()) {
            things.accept(in.getLong());
            skip(in);
        }
    }

    private static void skipTopology(ByteBuffer in) {
        in.getLong();
        skip(in);
        skip(in);
    }

    private static void skip(ByteBuffer in) {
        int length = in.getInt();
        in.position(in.position() + length);
    }

    /** Unpacks the claims about some things. */
    void unpack(Wanted wanted, Consumer<Claim> claims) {
        ByteBuffer in = bytes();
        long ordinal = in.getLong();
        int named = in.position();
        skip(in);
        skip(in);
        while (in.hasRemaining()) {
            long thing = in.getLong();
            int end = in.getInt() + in.position();
            String group = text(in);
            if (wanted.isWanted(group, thing)) {
                ByteBuffer names = bytes().position(named);
                String topology = text(names);
                String source = text(names);
                String key = text(in);
                while (in.position() < end) {
                    claims.accept(new Claim(group, key, ordinal, topology, source, in.getInt(), in.getInt(), text(in)));
                }
            }
            in.position(end);
        }
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    /** Which things are of interest. */
    interface Wanted {

        /**
         * Whether to tell the claims about a thing.
         *
         * @param group the kind of thing
         * @param thing its number
         */
        boolean isWanted(String group, long thing);
    }
}
