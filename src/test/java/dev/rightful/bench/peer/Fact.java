package dev.rightful.bench.peer;

import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Permission;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule engine is told of a topology: flat records whose components rules compare and engines index. */
public sealed interface Fact {

    /** A site with its product, licensee and software licence code. */
    record Place(String id, String product, String licensee, String code) implements Fact {}

    /** A federation link. */
    record Federation(String id, String parent, String child) implements Fact {}

    /** An Interconnect link. */
    record Interconnect(String id, String central, String remote, int cameras) implements Fact {}

    /** Camera licences under a code. */
    record CameraLicence(String code, String holder, int quantity, Licence.Obtained obtained) implements Fact {}

    /** A permission for one site and one operator. */
    record Paper(String site, String holder, String operator, Permission.Status status, @Nullable LocalDate from,
            @Nullable LocalDate to) implements Fact {

        /** Whether it is held, and its period covers a day. */
        public boolean isValid(LocalDate day) {
            return status == Permission.Status.HELD && (from == null || !from.isAfter(day))
                    && (to == null || !to.isBefore(day));
        }
    }

    /** What the shared rules ask for. */
    static List<Fact> of(Topology topology) {
        List<Fact> facts = new ArrayList<>();
        for (Site site : topology.sites()) {
            facts.add(new Place(site.id(), site.governingProduct(), site.licensee(), site.code()));
        }
        for (Link link : topology.links()) {
            switch (link) {
                case Link.Federation federation ->
                        facts.add(new Federation(federation.id(), federation.parent(), federation.child()));
                case Link.Interconnect interconnect -> facts.add(new Interconnect(interconnect.id(),
                        interconnect.central(), interconnect.remote(), interconnect.cameras()));
                case Link.Failover pair -> {
                    // No shared rule asks for it.
                }
                case Link.SmartWall wall -> {
                    // No shared rule asks for it.
                }
            }
        }
        for (Licence licence : Papers.cameraLicences(topology)) {
            facts.add(new CameraLicence(licence.code(), String.valueOf(licence.holder()), licence.quantity(),
                    licence.obtained()));
        }
        topology.permissions().forEach(permission -> add(permission, facts));
        return facts;
    }

    private static void add(Permission permission, List<Fact> facts) {
        for (String site : permission.sites()) {
            for (String operator : Papers.operators(permission)) {
                facts.add(new Paper(site, permission.holder(), operator, permission.status(),
                        permission.period().from(), permission.period().to()));
            }
        }
    }
}
