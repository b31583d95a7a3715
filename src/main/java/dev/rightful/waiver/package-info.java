/**
 * Living with findings: waivers, for which somebody answers, and baselines, which tell what was there before.
 *
 * <p>Takes what an evaluation found, gives each finding a {@linkplain dev.rightful.waiver.Treatment treatment}; verdicts
 * stay as they are. The order is: evaluate, waive, compare with the baseline, and only then what fails a run. Everything
 * is matched by structure, never by words of a report. Knows no file, format or screen. Start at
 * {@link dev.rightful.waiver.Triage}.
 */
@NullMarked
package dev.rightful.waiver;

import org.jspecify.annotations.NullMarked;
