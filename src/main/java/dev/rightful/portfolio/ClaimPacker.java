package dev.rightful.portfolio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs the claims of one topology, thing after thing. */
final class ClaimPacker {

    private final Map<Thing, List<Statement>> things = new LinkedHashMap<>();
    private ByteBuffer out = ByteBuffer.allocate(1 << 12);

    private record Thing(String group, String key) {}

    private record Statement(int line, int column, Said said) {}

    /** Adds what is claimed about a thing, and where. */
    void add(String group, String key, int line, int column, Said said) {
        things.computeIfAbsent(new Thing(group, key), thing -> new ArrayList<>())
                .add(new Statement(line, column, said));
    }

    /**
     * All that was added.
     *
     * @param ordinal the place of the topology in the run, from 0
     * @param source the path of its document
     */
    PackedClaims packed(long ordinal, String topology, String source) {
        room(Long.BYTES).putLong(ordinal);
        put(topology);
        put(source);
        things.forEach((thing, statements) -> {
            room(Long.BYTES).putLong(NameHash.of(thing.group(), thing.key()));
            int length = out.position();
            room(Integer.BYTES).putInt(0);
            put(thing.group());
            put(thing.key());
            for (Statement statement : statements) {
                room(2 * Integer.BYTES).putInt(statement.line()).putInt(statement.column());
                put(statement.said().value());
            }
            out.putInt(length, out.position() - length - Integer.BYTES);
        });
        return new PackedClaims(out.flip());
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
    }

    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            out = ByteBuffer.allocate(Math.max(2 * out.capacity(), out.position() + bytes)).put(out.flip());
        }
        return out;
    }
}
