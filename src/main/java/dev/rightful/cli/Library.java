package dev.rightful.cli;

import dev.rightful.rights.Inventory;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.util.List;
import java.util.function.Supplier;

/** Where the agreement and its texts come from. */
interface Library {

    /**
     * Opens the agreement.
     *
     * @param added paths of further files that say more than the built-in ones, or something else
     * @param language the tag of the language of the texts
     */
    Agreement open(List<String> added, String language) throws Failure;

    /**
     * The agreement.
     *
     * @param rights what it grants
     * @param phrasebook how it is spoken of
     * @param inventory what is known of its clauses and rules beyond judging, read when it is asked for
     */
    record Agreement(Rights rights, Phrasebook phrasebook, Supplier<Inventory> inventory) {}
}
