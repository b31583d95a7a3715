/**
 * Faults that are planted into the evaluation on purpose, one at a time, to see whether the comparison with the reference
 * finds them: a test of the generated cases.
 */
@NullMarked
package dev.rightful.faults;

import org.jspecify.annotations.NullMarked;
