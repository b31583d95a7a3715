package dev.rightful.portfolio;

import java.util.List;

/**
 * How often something is behind what was found, and how much it alone would turn.
 *
 * @param findings the findings it is behind
 * @param topologies the topologies with such a finding
 * @param topologiesAlone the topologies whose verdict rests on nothing else
 * @param links the links whose verdict rests on nothing else
 * @param operations the operations whose verdict rests on nothing else
 * @param sites the sites whose verdict rests on nothing else
 */
public record Tally(long findings, long topologies, long topologiesAlone, long links, long operations, long sites) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);
    static final Tally ONE_TOPOLOGY = new Tally(0, 1, 0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(findings + other.findings, topologies + other.topologies,
                topologiesAlone + other.topologiesAlone, links + other.links, operations + other.operations,
                sites + other.sites);
    }

    /** How many links, operations and sites it alone would turn. */
    public long subjectsAlone() {
        return links + operations + sites;
    }

    String value() {
        return Fields.join(Long.toString(findings), Long.toString(topologies), Long.toString(topologiesAlone),
                Long.toString(links), Long.toString(operations), Long.toString(sites));
    }

    static Tally of(String value) {
        List<String> numbers = Fields.split(value);
        return new Tally(Long.parseLong(numbers.get(0)), Long.parseLong(numbers.get(1)),
                Long.parseLong(numbers.get(2)), Long.parseLong(numbers.get(3)), Long.parseLong(numbers.get(4)),
                Long.parseLong(numbers.get(5)));
    }
}
