/**
 * What a deployment is: parties, sites, links, operators, licences and permissions, as the topology document states them.
 *
 * <p>Records that cannot exist in a wrong state and know nothing of files, agreements or verdicts. What a
 * document leaves out stays {@code null} here, because a fact that is not stated means something else in each part of
 * the document. Start at {@link dev.rightful.model.Topology}.
 */
@NullMarked
package dev.rightful.model;

import org.jspecify.annotations.NullMarked;
