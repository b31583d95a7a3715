package dev.rightful.rights;

/**
 * What a licence may be for.
 *
 * @param id such as {@code interconnect-camera}
 * @param name as people write it in every language; the id where each language has a name of its own
 * @param base whether it is the base licence of a product
 */
public record LicenceKind(String id, String name, boolean base) {}
