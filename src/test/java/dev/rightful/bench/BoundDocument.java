package dev.rightful.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A topology document as records that Jackson binds: what the generated portfolios have, with values as Jackson has them. */
record BoundDocument(String topology, @Nullable String title, @Nullable String asOf,
        @Nullable List<BoundParty> parties, List<BoundSite> sites, @Nullable List<BoundLink> links,
        @Nullable List<BoundOperator> operators, @Nullable List<BoundLicence> licences,
        @Nullable List<BoundPermission> permissions) {

    record BoundParty(String id, @Nullable String name, @Nullable String country, @Nullable String kind,
            @Nullable List<BoundEngagement> worksFor, @Nullable List<BoundHolding> owns,
            @Nullable List<BoundAcceptance> accepted) {}

    record BoundEngagement(String party, @Nullable String contract, @Nullable String from, @Nullable String to) {}

    record BoundHolding(String party, double votes) {}

    record BoundAcceptance(String edition, String on) {}

    /** Devices are a number or a list, servers too, which records alone cannot say. */
    record BoundSite(String id, String product, @Nullable String release, String licensee, @Nullable String slc,
            @Nullable String edition, @Nullable List<BoundPremises> premises, @Nullable JsonNode devices,
            @Nullable BoundServers servers, @Nullable String preloaded, @Nullable Integer designMaximum,
            @Nullable List<BoundExtension> extensions) {}

    record BoundPremises(String id, String owner) {}

    record BoundServers(@Nullable JsonNode management, @Nullable Integer recording,
            @Nullable Integer failoverRecording, @Nullable Boolean clustered) {}

    record BoundExtension(String product, @Nullable Integer doors, @Nullable String compatibility) {}

    record BoundLink(String type, @Nullable String id, @Nullable String parent, @Nullable String child,
            @Nullable String central, @Nullable String remote, @Nullable Integer cameras, @Nullable String wall,
            @Nullable String site, @Nullable Integer clients, @Nullable String primary, @Nullable String standby,
            @Nullable List<String> replacement, @Nullable String replacementUntil) {}

    record BoundOperator(String party, String at, @Nullable String from, @Nullable String to,
            @Nullable String incident, @Nullable String purpose, @Nullable List<String> reach) {}

    record BoundLicence(String product, @Nullable String site, @Nullable String slc, @Nullable Integer quantity,
            @Nullable String from, @Nullable String to) {}

    record BoundPermission(String holder, @Nullable String kind, @Nullable List<String> premises,
            @Nullable List<String> sites, @Nullable String reference, @Nullable String from, @Nullable String to,
            @Nullable List<String> operators) {}
}
