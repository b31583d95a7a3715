package dev.rightful.audit;

import dev.rightful.report.Refusal;

/** Is told how a run goes; one thread tells at a time. */
public interface Progress {

    /**
     * Some more documents are judged.
     *
     * @param documents how many in all
     * @param bytes how many stored bytes were read for them
     */
    void judged(long documents, long bytes);

    /** A document could not be judged; of very many at once only the first are told. */
    void refused(Refusal refusal);
}
