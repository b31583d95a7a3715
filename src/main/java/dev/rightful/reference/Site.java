package dev.rightful.reference;

import dev.rightful.finding.Subject;
import org.apache.jena.rdf.model.Resource;

/**
 * A site and what follows from its description alone.
 *
 * @param thing what is stated of it
 * @param id its id
 * @param product the product it runs or the appliance it is
 * @param governing the product whose section applies: the preloaded one on an appliance that comes with one
 * @param licensee the party that holds the licence
 * @param code the code its licences are counted under: its own, or a stand-in for a site without one
 * @param edition the edition that governs it
 */
record Site(Thing thing, String id, Resource product, Resource governing, String licensee, String code,
        Resource edition) {

    /** The site as a subject of a rule. */
    Subject subject() {
        return new Subject(Subject.Kind.SITE, id);
    }

    /** Its code as a subject of a rule. */
    Subject codeSubject() {
        return new Subject(Subject.Kind.SLC, code);
    }

    /** What it watches as a subject of a rule. */
    Subject premisesSubject() {
        return new Subject(Subject.Kind.PREMISES, id + ":premises");
    }
}
