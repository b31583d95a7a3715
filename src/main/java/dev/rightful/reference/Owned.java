package dev.rightful.reference;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;

/**
 * Some valid licences of a topology.
 *
 * @param licences the licences
 */
record Owned(List<Thing> licences) {

    /** The valid licences under a code. */
    static Owned under(String code, World world) {
        return new Owned(world.licencesUnder(code));
    }

    /** Those of some kinds. */
    Owned of(Collection<Resource> kinds) {
        return new Owned(licences.stream().filter(each -> kinds.contains(each.thing("licenceKind").node())).toList());
    }

    /** Those of the kinds that are of a class. */
    Owned ofClass(String type, Law law) {
        return new Owned(licences.stream().filter(each -> law.isA(each.thing("licenceKind").node(), type)).toList());
    }

    /** Those that were obtained in one of some ways. */
    Owned obtainedBy(Collection<String> ways) {
        return new Owned(licences.stream().filter(each -> ways.contains(each.text("obtained"))).toList());
    }

    /** Those that a party holds. */
    Owned heldBy(String party) {
        return new Owned(licences.stream().filter(each -> party.equals(holder(each))).toList());
    }

    /** Those that are at least one. */
    Owned notNone() {
        return new Owned(licences.stream().filter(each -> each.number("quantity") > 0).toList());
    }

    /** Who holds any of them. */
    Set<String> holders() {
        Set<String> holders = new TreeSet<>();
        licences.forEach(each -> holders.add(holder(each)));
        return holders;
    }

    /** How many they are. */
    BigInteger quantity() {
        BigInteger sum = BigInteger.ZERO;
        for (Thing licence : licences) {
            sum = sum.add(BigInteger.valueOf(licence.number("quantity")));
        }
        return sum;
    }

    boolean isEmpty() {
        return licences.isEmpty();
    }

    /** Who holds a licence; nobody under a code that no site uses. */
    private static String holder(Thing licence) {
        Thing holder = licence.findThing("holder");
        return holder == null ? "" : holder.id();
    }
}
