package dev.rightful.evaluation;

import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cameras that central sites of one licensee under one code open over Interconnect, and the camera licences that are
 * there for them.
 */
final class CameraLicences {

    /** Whose licences count beside those of the central's and the remote's licensee. */
    enum Others {
        /** Nobody's. */
        NONE,
        /** Transferred ones, and what affiliated companies of the central's licensee hold beyond the need of their own remotes. */
        COMPANIES,
        /** The same with affiliates of every kind. */
        ANY_KIND
    }

    /** What one licensee's central sites under one code need. */
    static final class Group {

        private final String licensee;
        private final Code code;
        private final Map<String, Long> needByRemoteLicensee = new TreeMap<>();
        private long need;

        Group(String licensee, Code code) {
            this.licensee = licensee;
            this.code = code;
        }

        String licensee() {
            return licensee;
        }

        /** The id of its code. */
        String code() {
            return code.id();
        }

        /** The cameras accessible over all links of the group. */
        long need() {
            return need;
        }

        /** The cameras of the remotes of one licensee. */
        long need(String remoteLicensee) {
            return needByRemoteLicensee.getOrDefault(remoteLicensee, 0L);
        }

        private void add(String remoteLicensee, int cameras) {
            need += cameras;
            needByRemoteLicensee.merge(remoteLicensee, (long) cameras, Long::sum);
        }
    }

    /** Every way in which a licence may have been obtained. */
    static final List<String> EVERY_WAY = List.of("purchase", "subscription", "transfer");

    private static final String TRANSFER = "transfer";

    private final Deployment deployment;
    private final @Nullable Group[] groups;

    CameraLicences(Deployment deployment) {
        this.deployment = deployment;
        this.groups = new Group[deployment.network().size()];
        Map<List<String>, Group> known = new HashMap<>();
        List<Link> links = deployment.topology().links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i) instanceof Link.Interconnect link
                    && !deployment.isForeign(deployment.network().from(i))) {
                group(deployment.network().from(i), known)
                        .add(deployment.site(deployment.network().to(i)).licensee(), link.cameras());
            }
        }
    }

    /** The group of a central site. */
    Group group(int site) {
        Group group = groups[site];
        if (group == null) {
            throw new IllegalArgumentException("site %s opens no cameras".formatted(deployment.site(site).id()));
        }
        return group;
    }

    private Group group(int site, Map<List<String>, Group> known) {
        Group group = groups[site];
        if (group == null) {
            String licensee = deployment.site(site).licensee();
            Code code = deployment.licensed(site);
            group = known.computeIfAbsent(List.of(licensee, code.id()), key -> new Group(licensee, code));
            groups[site] = group;
        }
        return group;
    }

    /** How many licences the licensee of a group holds itself. */
    long own(Group group, Collection<String> kinds, Collection<String> obtained) {
        return held(group, kinds, obtained).getOrDefault(group.licensee(), 0L);
    }

    /**
     * How many licences there are if those of possible affiliates count as the licensee's own.
     *
     * @param anyKind whether other kinds of parties than companies can be affiliates
     */
    long withAffiliates(Group group, Collection<String> kinds, Collection<String> obtained, boolean anyKind) {
        long pieces = 0;
        for (Map.Entry<String, Long> holder : held(group, kinds, obtained).entrySet()) {
            if (holder.getKey().equals(group.licensee()) || isPossibleAffiliate(holder.getKey(), group, anyKind)) {
                pieces += holder.getValue();
            }
        }
        return pieces;
    }

    /** How many licences each holder has under the code of a group, by holder. */
    Map<String, Long> held(Group group, Collection<String> kinds, Collection<String> obtained) {
        Map<String, Long> held = new TreeMap<>();
        for (Licence licence : group.code.licences(kinds)) {
            if (licence.holder() != null && obtained.contains(LicenceBook.obtained(licence))) {
                held.merge(licence.holder(), (long) licence.quantity(), Long::sum);
            }
        }
        return held;
    }

    private boolean isPossibleAffiliate(String holder, Group group, boolean anyKind) {
        return (anyKind || deployment.affiliates().isCompany(holder))
                && deployment.affiliates().degree(holder, group.licensee()) != Degree.NONE;
    }

    /**
     * The licensees of remotes for whose cameras the licences do not suffice.
     *
     * <p>A remote's licensee uses its own licences for its own remotes only; what is left open, the central's licensee has
     * to cover. If it cannot cover everything, those are short who do not cover themselves.
     *
     * @param obtained how licences may have been obtained to count
     * @param others whose licences count beside those of the two licensees
     */
    Set<String> shortage(Group group, Collection<String> kinds, Collection<String> obtained, Others others) {
        Supply supply = supply(group, kinds, obtained, others);
        Set<String> shortOfLicences = new HashSet<>();
        if (supply.rests() > supply.pool()) {
            for (Map.Entry<String, Long> need : group.needByRemoteLicensee.entrySet()) {
                long own = need.getKey().equals(group.licensee())
                        ? supply.pool()
                        : supply.held().getOrDefault(need.getKey(), 0L);
                if (need.getValue() > own) {
                    shortOfLicences.add(need.getKey());
                }
            }
        }
        return shortOfLicences;
    }

    /** How many licences serve the cameras of a group, or would if there were more cameras. */
    long serving(Group group, Collection<String> kinds, Collection<String> obtained, Others others) {
        Supply supply = supply(group, kinds, obtained, others);
        return group.need() - supply.rests() + supply.pool();
    }

    /** How many cameras of a remote's licensee are left to the licences of the central's, if that is another one. */
    long leftToCentral(Group group, String licensee, Collection<String> kinds, Collection<String> obtained) {
        return licensee.equals(group.licensee())
                ? 0
                : Math.max(0, group.need(licensee) - held(group, kinds, obtained).getOrDefault(licensee, 0L));
    }

    /**
     * What there is for the cameras of a group.
     *
     * @param held what each holder has
     * @param pool what serves the cameras of any remote
     * @param rests what has to come out of the pool
     */
    private record Supply(Map<String, Long> held, long pool, long rests) {}

    private Supply supply(Group group, Collection<String> kinds, Collection<String> obtained, Others others) {
        Set<String> counting = new HashSet<>(obtained);
        boolean withOthers = others != Others.NONE;
        if (withOthers) {
            counting.add(TRANSFER);
        }
        Map<String, Long> held = held(group, kinds, counting);
        long pool = held.getOrDefault(group.licensee(), 0L);
        if (withOthers) {
            for (Map.Entry<String, Long> holder : held.entrySet()) {
                // Nobody is an affiliate of itself.
                if (isPossibleAffiliate(holder.getKey(), group, others == Others.ANY_KIND)) {
                    long need = group.needByRemoteLicensee.getOrDefault(holder.getKey(), 0L);
                    pool += Math.max(0, holder.getValue() - need);
                }
            }
        }
        long rests = 0;
        for (Map.Entry<String, Long> need : group.needByRemoteLicensee.entrySet()) {
            long own = need.getKey().equals(group.licensee()) ? 0 : held.getOrDefault(need.getKey(), 0L);
            rests += Math.max(0, need.getValue() - own);
        }
        return new Supply(held, pool, rests);
    }
}
