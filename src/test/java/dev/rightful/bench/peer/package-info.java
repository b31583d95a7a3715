/**
 * Who is asked what Rightful answers: Jena by SPARQL and by SHACL, a rule engine, and Rightful itself, on the rules that
 * all of them can be asked for.
 *
 * <p>Start at {@link SharedRules}, which names the rules and says what is left out, and {@link Peer}. The rules of each stand
 * in its own language among the resources, written and prepared as somebody would who works with it every day.
 */
@NullMarked
package dev.rightful.bench.peer;

import org.jspecify.annotations.NullMarked;
