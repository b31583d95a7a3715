package dev.rightful.portfolio;

import java.util.Iterator;

/**
 * All claims about one thing, in order. They can be gone through once, and only until the next group is asked for.
 *
 * @param group the kind of thing
 * @param key which one
 * @param claims every claim about it, at least one
 */
public record ClaimGroup(String group, String key, Iterator<Claim> claims) {}
