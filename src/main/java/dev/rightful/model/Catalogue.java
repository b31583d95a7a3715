package dev.rightful.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names a document may use that the ontology decides.
 *
 * @param siteProducts products a site may run, in the ontology's order
 * @param preloadable products that may be preloaded on an appliance
 * @param preloadedAppliances products of appliances that come with another product preloaded
 * @param designLimited products whose number of devices is limited by the design of the unit
 * @param foreignProducts products of other makers, whose release is free text
 * @param extensions extension products
 * @param extensionKeys the keys that only some extensions take, each with the extensions that do
 * @param licenceKinds what a licence may be for
 * @param editions editions of the agreement, built-in and added
 */
public record Catalogue(List<String> siteProducts, Set<String> preloadable, Set<String> preloadedAppliances,
        Set<String> designLimited, Set<String> foreignProducts, List<String> extensions,
        Map<String, List<String>> extensionKeys, List<String> licenceKinds, List<String> editions) {

    /** Products of appliances, whatever runs on them. */
    public Set<String> appliances() {
        Set<String> appliances = new TreeSet<>(preloadedAppliances);
        appliances.addAll(designLimited);
        return appliances;
    }
}
