package dev.rightful.reference;

import dev.rightful.finding.Subject;

/**
 * A link of any type.
 *
 * @param thing what is stated of it
 * @param id its id
 * @param type the word for its type
 * @param from the id of the site, server or wall that it starts from
 * @param to the id of the site or server that it leads to
 */
record Connection(Thing thing, String id, String type, String from, String to) {

    /** The link as a subject of a rule. */
    Subject subject() {
        return new Subject(Subject.Kind.LINK, id);
    }
}
