package dev.rightful.bench.peer;

import dev.rightful.model.Topology;
import java.util.Collection;

/** Somebody who can be asked the shared rules, with the rules read and compiled once for any number of topologies. */
public interface Peer {

    /** What tables call it. */
    String name();

    /**
     * Brings a topology into the form that this peer starts from. It shares nothing with other topologies.
     *
     * @param topology as the reader of documents gives it
     */
    Given given(Topology topology);

    /** One topology, ready to be judged as often as one likes. */
    interface Given {

        /** What is not granted. Every call judges anew, and remembers nothing. */
        Collection<Answer> judge();
    }
}
