/**
 * The agreement as plain values: editions and their clauses, products, licence kinds, rules, open questions and texts.
 *
 * <p>Takes {@link dev.rightful.rights.Facts}, which the build compiles from {@code ontology/} or which the ontology
 * package reads from Turtle, and gives {@link dev.rightful.rights.Rights}. Nothing here knows RDF, files or topologies.
 */
@NullMarked
package dev.rightful.rights;

import org.jspecify.annotations.NullMarked;
