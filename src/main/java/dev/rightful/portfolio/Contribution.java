package dev.rightful.portfolio;

import java.util.List;
import java.util.Map;

/**
 * What one judged topology adds to a portfolio. Made by a worker, without anything shared.
 *
 * @param claims what it states about things of which others may state something, too
 * @param causes how often each cause is behind its findings
 * @param needs how often each missing fact is behind what is undetermined in it
 */
public record Contribution(List<Claim> claims, Map<String, Tally> causes, Map<String, Tally> needs) {

    public Contribution {
        claims = List.copyOf(claims);
    }
}
