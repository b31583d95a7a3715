package dev.rightful.portfolio;

/** The kinds of things about which topologies make claims. They are gone through in the order of their names. */
final class Groups {

    /** How many topologies have a verdict; before everything else. */
    static final String VERDICT = "all";
    /** Sites of a licensee whose product takes so many devices and no more. */
    static final String CAPPED = "capped";
    /** What is behind findings. */
    static final String CAUSE = "cause";
    /** What would settle what is undetermined. */
    static final String NEED = "need";
    /** Whom a party owns and what it accepted; before everything that turns on ownership. */
    static final String PARTY = "party";
    /** Sites, licences and needs under a software licence code. */
    static final String SLC = "slc";
    /** Sites without a software licence code, by topology. */
    static final String TOPOLOGY = "topology";

    private Groups() {}
}
