package dev.rightful.report;

import java.io.IOException;

/** Writes reports in one format. Writers choose layout, never content: equal reports give equal bytes. */
public interface ReportWriter {

    /** Names the format, such as {@code json}. */
    String format();

    /**
     * Begins what one run says about its documents.
     *
     * @param out where to; it is neither flushed nor closed
     * @param several whether the run was given more than one document, however many there turn out to be
     */
    Pages begin(Appendable out, boolean several) throws IOException;

    /** Writes one report that stands for itself. */
    default void write(Report report, Appendable out) throws IOException {
        Pages pages = begin(out, false);
        pages.add(report);
        pages.end();
    }

    /** What one run says about its documents, one after the other; each is written before the next is known. */
    interface Pages {

        /** Adds a document that was judged. */
        void add(Report report) throws IOException;

        /** Adds a document that could not be judged. */
        void add(Refusal refusal) throws IOException;

        /** Ends the run. */
        void end() throws IOException;
    }
}
