package dev.rightful.reference;

import org.apache.jena.rdf.model.Resource;

/** How the questions are answered on which careful readers differ, one way or the other. */
interface Answers {

    /** Whether a question gets its wide answer, the first of its readings; else it gets the narrow one. */
    boolean isWide(Resource question);
}
