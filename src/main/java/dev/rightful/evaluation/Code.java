package dev.rightful.evaluation;

import java.util.List;

/**
 * A software licence code with the sites that use it.
 *
 * @param id the code, or the stand-in of a site without one
 * @param sites the numbers of its sites, in document order, at least one
 */
record Code(String id, List<Integer> sites) {

    int first() {
        return sites.get(0);
    }
}
