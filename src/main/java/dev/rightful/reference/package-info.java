/**
 * A second opinion: judges a topology once more, naively, straight from the agreement and the meaning of a topology.
 *
 * <p>It asks two Jena models, the topology as RDF and the ontology, with plain loops, and shares nothing with
 * {@code evaluation}, so that a mistake in one of them shows as a disagreement. It is slow and may be. Start at
 * {@link dev.rightful.reference.Reference}.
 */
@NullMarked
package dev.rightful.reference;

import org.jspecify.annotations.NullMarked;
