/**
 * Reads the agreement from Turtle into {@code rights}.
 *
 * <p>Takes the files of {@code ontology/}, gives facts or every error with its file and line. The only place that knows
 * RDF, and nothing of it runs in an ordinary check: the build compiles the ontology, and only files that a user adds
 * are read at run time. Start at {@link OntologyReader}.
 */
@NullMarked
package dev.rightful.ontology;

import org.jspecify.annotations.NullMarked;
