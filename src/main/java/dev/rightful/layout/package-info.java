/**
 * Places boxes on a plane: trees from the top down, what hangs on a centre around it, everything else side by side.
 *
 * <p>Pure geometry in whole units, x to the right and y down. Equal input gives equal coordinates on every machine, and
 * time grows with the number of boxes. Start at {@link dev.rightful.layout.Arrangement}.
 */
@NullMarked
package dev.rightful.layout;

import org.jspecify.annotations.NullMarked;
