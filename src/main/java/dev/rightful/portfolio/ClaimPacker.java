package dev.rightful.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs the claims of one topology, thing after thing. */
final class ClaimPacker {

    private final Map<Thing, List<Statement>> things = new LinkedHashMap<>();

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
        ByteSink out = new ByteSink().put(ordinal).put(topology).put(source);
        things.forEach((thing, statements) -> {
            out.put(NameHash.of(thing.group(), thing.key())).put(0);
            int start = out.size();
            out.put(thing.group()).put(thing.key());
            for (Statement statement : statements) {
                out.put(statement.line()).put(statement.column()).putJoined(statement.said().fields());
            }
            out.put(start - Integer.BYTES, out.size() - start);
        });
        return new PackedClaims(out.bytes());
    }
}
