/**
 * What differs between two judgements: of two designs, under two editions, at two days; and the days at which a topology
 * becomes another case.
 *
 * <p>Plain values, as in {@code finding}. Start at {@link dev.rightful.change.Timeline} and
 * {@link dev.rightful.change.Comparison}.
 */
@NullMarked
package dev.rightful.change;

import org.jspecify.annotations.NullMarked;
