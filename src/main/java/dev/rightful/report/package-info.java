/**
 * Writes an assessment for people and for programs.
 *
 * <p>Takes a whole report and decides only its layout: equal reports give equal bytes.
 */
@NullMarked
package dev.rightful.report;

import org.jspecify.annotations.NullMarked;
