package dev.rightful.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deployment as its document describes it. Every reference inside leads to something that exists.
 *
 * @param id stable id of the deployment
 * @param title what people call it, or null
 * @param asOf the date the document asks to be judged at, or null
 * @param parties the parties that are described; others may be named and stand alone
 * @param sites the sites, in document order, at least one
 * @param links the links, in document order
 * @param operators who logs in beside the licensees' own staff
 * @param licences the licences owned or planned; null when the document says nothing about licences
 * @param permissions the permissions that are declared
 * @param origin where the document says that it comes from
 */
public record Topology(String id, @Nullable String title, @Nullable LocalDate asOf, List<Party> parties,
        List<Site> sites, List<Link> links, List<Operator> operators, @Nullable List<Licence> licences,
        List<Permission> permissions, Origin origin) {

    public Topology {
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("topology %s has no site".formatted(id));
        }
        parties = List.copyOf(parties);
        sites = List.copyOf(sites);
        links = List.copyOf(links);
        operators = List.copyOf(operators);
        licences = licences == null ? null : List.copyOf(licences);
        permissions = List.copyOf(permissions);
    }

    /** A deployment whose document says nothing of where it comes from. */
    public Topology(String id, @Nullable String title, @Nullable LocalDate asOf, List<Party> parties, List<Site> sites,
            List<Link> links, List<Operator> operators, @Nullable List<Licence> licences,
            List<Permission> permissions) {
        this(id, title, asOf, parties, sites, links, operators, licences, permissions, Origin.UNKNOWN);
    }
}
