/**
 * Reads documents into the model.
 *
 * <p>Takes the bytes of a topology, gives {@code model} values or every error with its line and column. The only place
 * that knows YAML.
 */
@NullMarked
package dev.rightful.input;

import org.jspecify.annotations.NullMarked;
