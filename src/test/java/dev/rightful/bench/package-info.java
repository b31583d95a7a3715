/**
 * Measures the program: generated topologies, whole processes as a user starts them, and others on the same questions.
 *
 * <p>Nothing here runs in {@code mvn verify} but the tests of the generator. Start at {@link Benchmark};
 * {@code mvn -Pbenchmark verify -DskipTests} runs it.
 */
@NullMarked
package dev.rightful.bench;

import org.jspecify.annotations.NullMarked;
