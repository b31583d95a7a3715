/**
 * The licence agreement as plain values: editions, products, clauses, and the rules with their parameters.
 *
 * <p>Takes nothing and knows no RDF; {@code ontology} fills it from Turtle.
 */
@NullMarked
package dev.rightful.rights;

import org.jspecify.annotations.NullMarked;
