package dev.rightful.portfolio;

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

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(findings + other.findings, topologies + other.topologies,
                topologiesAlone + other.topologiesAlone, links + other.links, operations + other.operations,
                sites + other.sites);
    }
}
