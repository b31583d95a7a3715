package dev.rightful.bench.peer;

import dev.rightful.model.Topology;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether all peers give the same answers: who answers less may well be faster. */
public final class Agreement {

    private Agreement() {}

    /**
     * How many answers there are about some topologies.
     *
     * @param peers who is asked; the others are compared with the first
     * @throws IllegalStateException if one of them gives others, with the first topology where that is so
     */
    public static int of(List<Peer> peers, List<Topology> topologies) {
        Peer first = peers.get(0);
        int answers = 0;
        for (Topology topology : topologies) {
            Set<Answer> expected = answers(first, topology);
            for (Peer peer : peers) {
                Set<Answer> given = answers(peer, topology);
                if (!given.equals(expected)) {
                    throw new IllegalStateException("%s: only %s says %s, only %s says %s".formatted(topology.id(),
                            first.name(), without(expected, given), peer.name(), without(given, expected)));
                }
            }
            answers += expected.size();
        }
        return answers;
    }

    private static Set<Answer> answers(Peer peer, Topology topology) {
        return Set.copyOf(peer.given(topology).judge());
    }

    private static Set<String> without(Set<Answer> some, Set<Answer> others) {
        Set<String> left = new TreeSet<>();
        some.stream().filter(answer -> !others.contains(answer)).forEach(answer -> left.add(answer.toString()));
        return left;
    }
}
