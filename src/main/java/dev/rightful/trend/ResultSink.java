package dev.rightful.trend;

/** Is told what the results of an audit say, one after the other. */
public interface ResultSink {

    /** A topology was judged. */
    void judged(Judgement judgement);

    /** A document could not be judged. */
    void refused();

    /** Something was found across topologies. */
    void across(Found found);
}
