package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * An extension, a client or a tool in use at a site.
 *
 * @param site the site
 * @param thing what is stated of it
 */
record Added(Site site, Thing thing) {

    /** Everything in use at a site, in document order. */
    static List<Added> at(Site site) {
        List<Added> added = new ArrayList<>();
        site.thing().things("extensions").forEach(thing -> added.add(new Added(site, thing)));
        return added;
    }

    Resource product() {
        return thing.thing("product").node();
    }

    /** The paragraphs of the site's edition about it that speak of the act under a parameter. */
    List<Paragraph> paragraphs(String parameter, Hearing hearing) {
        return hearing.nearest(parameter, site).stream().filter(each -> each.names(product())).toList();
    }

    /** Whether the vendor approved its host, another maker's version of a product; null when that is not stated. */
    @Nullable
    Boolean isApproved() {
        String oem = thing.findText("oem");
        return oem == null ? null : Boolean.valueOf(oem.equals("approved"));
    }

    /**
     * How a release of the host stands to the first one that a paragraph about the extension names. Of which product another
     * maker's version is one is not known; it may be any host.
     */
    Hosts.Age age(Paragraph paragraph, @Nullable Version release, World world) {
        if (!world.isForeign(site)) {
            return Hosts.age(paragraph, site.governing(), release);
        }
        Hosts.Age age = null;
        for (Resource product : paragraph.things("hostProduct")) {
            Hosts.Age each = Hosts.age(paragraph, product, release);
            age = age == null || age == each ? each : Hosts.Age.UNKNOWN;
        }
        return age == null ? Hosts.Age.ENOUGH : age;
    }

    /** Whether a paragraph may grant it to its host: a product that the paragraph names, or perhaps an approved version. */
    boolean isPerhapsHosted(Paragraph paragraph, World world) {
        return world.isForeign(site)
                ? paragraph.asksFor("oemHost") && !Boolean.FALSE.equals(isApproved())
                : paragraph.things("hostProduct").contains(site.governing());
    }

    /** What it is used for: what the site is used for, unless stated otherwise. */
    String purpose() {
        String purpose = thing.findText("purpose");
        return purpose == null ? site.thing().text("purpose") : purpose;
    }
}
