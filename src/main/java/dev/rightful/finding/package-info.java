/**
 * What an evaluation answers: verdicts, their subjects, findings and the assessment of a whole topology.
 */
@NullMarked
package dev.rightful.finding;

import org.jspecify.annotations.NullMarked;
