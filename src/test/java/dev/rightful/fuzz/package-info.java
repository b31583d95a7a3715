/**
 * Where a fuzzer enters the readers: {@code mvn -Pfuzz verify -DskipTests}. What it found is kept in
 * {@code src/test/resources/fuzz}, and {@link dev.rightful.fuzz.CorpusTest} reads it in every build.
 */
@NullMarked
package dev.rightful.fuzz;

import org.jspecify.annotations.NullMarked;
