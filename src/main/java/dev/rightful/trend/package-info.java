/** What differs between two audits: their results read again, sorted on disk and compared. */
@NullMarked
package dev.rightful.trend;

import org.jspecify.annotations.NullMarked;
