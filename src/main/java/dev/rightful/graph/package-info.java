/**
 * The deployment as a graph: who reaches what over which links, which links form no tree, and who controls whom.
 *
 * <p>Takes a topology and the reach expression of the ontology, answers in site numbers and parties. Links lie in
 * arrays behind JGraphT's {@code Graph}, so that a million of them are built in a moment and its algorithms still run
 * on them. Start at {@link dev.rightful.graph.Network}.
 */
@NullMarked
package dev.rightful.graph;

import org.jspecify.annotations.NullMarked;
