/**
 * What an evaluation answers: verdicts on links, operations and sites, and a finding for everything not granted.
 *
 * <p>Plain values that name rules, clauses and facts; the words a reader sees are made when a report is written. Start
 * at {@link dev.rightful.finding.Assessment}.
 */
@NullMarked
package dev.rightful.finding;

import org.jspecify.annotations.NullMarked;
