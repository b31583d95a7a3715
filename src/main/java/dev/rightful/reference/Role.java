package dev.rightful.reference;

import java.util.List;

/**
 * What an operator is to the licensee of the site it operates.
 *
 * @param relation the relation, in the word of rules
 * @param isHired whether it is one of the licensee's own people by a contract
 * @param members the parties by which it may be an affiliate: itself, and those that it works for; none otherwise
 */
record Role(String relation, boolean isHired, List<Member> members) {

    static final String SELF = "self";
    static final String AFFILIATE = "affiliate";
    static final String LAW_ENFORCEMENT = "law-enforcement";
    static final String THIRD_PARTY = "third-party";

    /**
     * A party that is, or may be, affiliated with the licensee.
     *
     * @param party the party
     * @param certainty how certain the control is that affiliates them
     * @param isCompany whether it is a company
     */
    record Member(String party, Certainty certainty, boolean isCompany) {}

    /** The licensee itself. */
    static Role licensee() {
        return new Role(SELF, false, List.of());
    }

    /** Somebody who works for the licensee by a contract. */
    static Role hired() {
        return new Role(SELF, true, List.of());
    }

    static Role lawEnforcement() {
        return new Role(LAW_ENFORCEMENT, false, List.of());
    }

    static Role thirdParty() {
        return new Role(THIRD_PARTY, false, List.of());
    }

    static Role affiliate(List<Member> members) {
        return new Role(AFFILIATE, false, members);
    }

    /** Its place among the roles of which an operator has the first that fits. */
    int rank() {
        return List.of(SELF, LAW_ENFORCEMENT, AFFILIATE, THIRD_PARTY).indexOf(relation);
    }

    boolean isSelf() {
        return relation.equals(SELF);
    }

    /** The group of people that clauses admit, by its local name. */
    String group() {
        return switch (relation) {
            case SELF -> "licensee";
            case AFFILIATE -> "affiliate";
            case LAW_ENFORCEMENT -> "lawEnforcement";
            default -> "thirdParty";
        };
    }
}
