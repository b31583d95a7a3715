/**
 * Tests the tests: what mutated code says about many topologies is held against what the reference said of them.
 *
 * <p>The Maven profile {@code mutation} writes the reference's answers with {@link dev.rightful.mutation.Answers}, mutates
 * the evaluation while {@link dev.rightful.mutation.AgainstReference} and tests of single classes look on, and lets
 * {@link dev.rightful.mutation.Survivors} ask for the reason of every mutant that nobody noticed.
 */
@NullMarked
package dev.rightful.mutation;

import org.jspecify.annotations.NullMarked;
