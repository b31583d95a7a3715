/**
 * Reads topology documents into the model, or says everything that is wrong with them.
 *
 * <p>Takes bytes in YAML or JSON and the names that the ontology decides, gives a
 * {@link dev.rightful.model.Topology} or a list of {@link dev.rightful.input.Problem problems} with line and column;
 * guesses nothing and drops nothing. The only place that knows YAML.
 *
 * <p>Both syntaxes become one stream of {@link dev.rightful.input.Events}; no tree of the document exists at any time.
 * {@link dev.rightful.input.DocumentShapes} describes every object of the document once: it drives the checking of keys,
 * the suggestions and the JSON Schema. The readers ({@code SiteReader} and its neighbours) pull values along these
 * descriptions into records. What concerns the document as a whole, such as references and duplicate ids, is
 * decided when the document has ended. Start at {@link dev.rightful.input.TopologyReader}.
 *
 * <p>Where a problem points: an unknown, duplicate or misplaced key at the key; a wrong value, a dangling reference and a
 * duplicate id at the value; a missing key at the start of the object it is missing from; {@code to} before {@code from} at
 * the value of {@code to}; {@code channels} above {@code capacity} at {@code channels}, or at {@code capacity} where only
 * that is stated; an empty range of votes, a link from a site to itself and a licence without a holder at the start of the
 * object; a second premises with the same default id at its start; a limit of bytes at the start of the document.
 */
@NullMarked
package dev.rightful.input;

import org.jspecify.annotations.NullMarked;
