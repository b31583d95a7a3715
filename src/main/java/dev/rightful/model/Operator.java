package dev.rightful.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that logs in at a site, beside the licensee's own staff.
 *
 * @param party who
 * @param at the site it logs in at
 * @param reach the sites it operates from there; null for all that the site reaches
 * @param incidentInvestigation whether it logs in to investigate an incident
 * @param incident the reference of the incident; null when none is given
 * @param period when
 * @param span where the entry stands
 */
public record Operator(String party, String at, @Nullable List<String> reach, boolean incidentInvestigation,
        @Nullable String incident, Period period, Span span) {

    public Operator {
        reach = reach == null ? null : List.copyOf(reach);
    }
}
