package dev.rightful.evaluation;

import dev.rightful.model.Licence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A software licence code with the sites that use it and the licences that are valid under it at the day.
 *
 * @param id the code, or the stand-in of a site without one
 * @param sites the numbers of its sites, in document order, at least one
 * @param licences its valid licences, each for at least one piece
 */
record Code(String id, List<Integer> sites, List<Licence> licences) {

    int first() {
        return sites.get(0);
    }

    /** The valid licences of some kinds. */
    List<Licence> licences(Collection<String> kinds) {
        List<Licence> found = new ArrayList<>(licences.size());
        for (Licence licence : licences) {
            if (kinds.contains(licence.product())) {
                found.add(licence);
            }
        }
        return found;
    }

    /** How many pieces of some kinds are valid, whoever holds them. */
    long pieces(Collection<String> kinds) {
        long pieces = 0;
        for (Licence licence : licences) {
            if (kinds.contains(licence.product())) {
                pieces += licence.quantity();
            }
        }
        return pieces;
    }
}
