/**
 * Decides whether the agreement covers each link, operation and site.
 *
 * <p>Takes a topology, its graph and the rights, gives findings, and knows no file, format or screen. A new clause is
 * data in {@code ontology/}; a new shape of rule is a class here.
 */
@NullMarked
package dev.rightful.evaluation;

import org.jspecify.annotations.NullMarked;
