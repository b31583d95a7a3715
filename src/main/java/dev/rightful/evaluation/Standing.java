package dev.rightful.evaluation;

import java.util.List;

/**
 * What an operator is taken to be when a rule judges it.
 *
 * @param relation the relation to the licensee of the operated site
 * @param worker whether it is one of the licensee's own only by a contract
 * @param affiliates the parties through which it may be an affiliate: itself, or those that it works for
 */
record Standing(Relation relation, boolean worker, List<String> affiliates) {

    static final Standing SELF = new Standing(Relation.SELF, false, List.of());
    static final Standing WORKER = new Standing(Relation.SELF, true, List.of());
    static final Standing LAW_ENFORCEMENT = new Standing(Relation.LAW_ENFORCEMENT, false, List.of());
    static final Standing THIRD_PARTY = new Standing(Relation.THIRD_PARTY, false, List.of());
}
