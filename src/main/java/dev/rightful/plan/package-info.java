/**
 * Which licences a topology needs, owns and lacks, what they cost, and what each phase of a project adds.
 *
 * <p>Takes the needs that an evaluation counted and a price list, and gives plain values; the words a reader sees are made
 * when a plan is written. Start at {@link dev.rightful.plan.LicencePlan}.
 */
@NullMarked
package dev.rightful.plan;

import org.jspecify.annotations.NullMarked;
