package dev.rightful.portfolio;

import java.util.Map;

/**
 * What one judged topology adds to a portfolio. Made by a worker, without anything shared.
 *
 * @param claims what it states about things of which others may state something, too
 * @param tallies how often something is behind what was found in it, by what it is
 */
public record Contribution(PackedClaims claims, Map<String, Tally> tallies) {}
