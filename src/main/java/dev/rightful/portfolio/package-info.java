/**
 * What only many topologies together show: rules across topologies, the causes behind many findings, and the evidence
 * that would settle most of what is undetermined.
 *
 * <p>Each judged topology contributes claims and tallies, which a worker makes alone; a {@link dev.rightful.portfolio.Portfolio}
 * collects them in bounded memory, on disk where need be, and judges them at the end. Start there.
 */
@NullMarked
package dev.rightful.portfolio;

import org.jspecify.annotations.NullMarked;
