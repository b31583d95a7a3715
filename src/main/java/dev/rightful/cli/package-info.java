/**
 * The command line: parses arguments, calls the pipeline, chooses a writer and gives the exit code.
 *
 * <p>Used by nobody. Start at {@link Main}.
 */
@NullMarked
package dev.rightful.cli;

import org.jspecify.annotations.NullMarked;
