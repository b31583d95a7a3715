package dev.rightful.reference;

import java.util.List;

/** Which sites the agreement licenses. */
final class Owners {

    private Owners() {}

    /** The sites under a code without those that run another maker's product, sorted by id. */
    static List<Site> licensedUnder(String code, World world) {
        return world.sitesUnder(code).stream().filter(site -> !world.isForeign(site)).toList();
    }
}
