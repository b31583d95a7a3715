/**
 * A topology as a graph, with questions in domain words: who reaches what, who controls whom, where are cycles.
 *
 * <p>Takes {@code model} values, gives sites, parties and paths. The only place that knows a graph library.
 */
@NullMarked
package dev.rightful.graph;

import org.jspecify.annotations.NullMarked;
