/**
 * Compares what a check found out about a topology with what somebody expects of it.
 *
 * <p>Takes the expectations that stand beside topologies, {@code x.expect.yaml} beside {@code x.yaml}, and gives every
 * difference as a line of text. Knows neither how a topology is judged nor who asks. Start at
 * {@link dev.rightful.expectation.Comparison}.
 */
@NullMarked
package dev.rightful.expectation;

import org.jspecify.annotations.NullMarked;
