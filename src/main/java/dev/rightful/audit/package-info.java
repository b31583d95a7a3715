/** The audit of a portfolio: documents in, results in the same order out, on several threads and in bounded memory. */
@NullMarked
package dev.rightful.audit;

import org.jspecify.annotations.NullMarked;
