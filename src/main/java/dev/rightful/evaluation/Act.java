package dev.rightful.evaluation;

import dev.rightful.finding.Path;
import dev.rightful.model.Operator;
import org.jspecify.annotations.Nullable;

/**
 * A party operates a site from where it logs in.
 *
 * @param party the party
 * @param at the site it logs in at; of several that lead there, the one from which the path starts
 * @param site the operated site
 * @param mechanism how it gets there
 * @param entry the entry of the document that says so; null for the licensee of the site it logs in at
 * @param path one shortest path
 * @param lastLink what the licences of the last link say, the best where there are several; null where none is asked for
 * @param logsInAbove whether none of the sites that the party logs in at opens the operated site itself
 */
record Act(String party, int at, int site, Mechanism mechanism, @Nullable Operator entry, Path path,
        LastLinks.@Nullable Said lastLink, boolean logsInAbove) {}
