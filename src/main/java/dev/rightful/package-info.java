/**
 * The pipeline in one place: read, connect, evaluate, report.
 *
 * <p>Uses every package but {@code cli}, which is the only one to use it.
 */
@NullMarked
package dev.rightful;

import org.jspecify.annotations.NullMarked;
