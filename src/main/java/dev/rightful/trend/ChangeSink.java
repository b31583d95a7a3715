package dev.rightful.trend;

/** Is told what differs between two audits: across topologies first, then topology after topology by id. */
public interface ChangeSink {

    /** A finding across topologies changed. */
    void across(FindingChange change);

    /** A topology changed. */
    void topology(TopologyChange change);
}
