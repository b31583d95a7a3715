/**
 * The other forms of a topology: the RDF form, whose terms {@code ontology/topology.ttl} describes, and the document written
 * out again.
 *
 * <p>Everything goes through {@link dev.rightful.exchange.Value}, the tree of a document: a topology is written as one, and
 * {@link dev.rightful.exchange.Forms} tells key by key how a document and its RDF form correspond. Only reading Turtle and
 * making a graph need the libraries for RDF.
 */
@NullMarked
package dev.rightful.exchange;

import org.jspecify.annotations.NullMarked;
