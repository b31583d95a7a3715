package dev.rightful.input;

import static dev.rightful.input.Key.conditional;
import static dev.rightful.input.Key.optional;
import static dev.rightful.input.Key.required;

import dev.rightful.model.Relocation;
import java.util.List;

/** The descriptions of the links: one object with the keys of all, and per type which of them it has. */
final class LinkShapes {

    private static final ValueType ID = new ValueType.Id(false);
    private static final ValueType WHOLE = new ValueType.Whole();
    private static final ValueType DAY = new ValueType.Day();

    /**
     * The keys of a type of link.
     *
     * @param allowed the keys it may have, a bit each
     * @param needed the keys it must have, a bit each
     */
    record Keys(long allowed, long needed) {}

    final Choice<LinkType> types = Choice.of("type of link", List.of(LinkType.values()), LinkType::word);
    final Choice<Relocation.Cause> causes = Choice.of("cause", Relocation.Cause.values());
    final Shape relocation;
    final Shape link;
    private final Keys federation;
    private final Keys interconnect;
    private final Keys failover;
    private final Keys smartWall;

    LinkShapes() {
        relocation = new Shape("move", "The move of a failover pair to other hardware.",
                optional("cause", causes, "Why it moved."),
                optional("notice", DAY, "When the vendor was told in writing."),
                optional("temporaryLicence", DAY, "When the temporary licence was issued."),
                optional("newLicence", DAY, "When the new licence was issued."),
                optional("repaired", DAY, "When the fault was corrected."),
                optional("moved", DAY, "When the product left the old hardware."),
                optional("destructionCertified", DAY, "When the destruction of the other copies was certified."));
        ValueType move = new ValueType.Nested(relocation);
        link = link(move);
        federation = keysOf(LinkType.FEDERATION);
        interconnect = keysOf(LinkType.INTERCONNECT);
        failover = keysOf(LinkType.FAILOVER);
        smartWall = keysOf(LinkType.SMART_WALL);
    }

    /** The keys of a type of link. */
    Keys keys(LinkType type) {
        return switch (type) {
            case FEDERATION -> federation;
            case INTERCONNECT -> interconnect;
            case FAILOVER -> failover;
            case SMART_WALL -> smartWall;
        };
    }

    private Keys keysOf(LinkType type) {
        return new Keys(link.bits(type.ownKeys()) | link.bits(List.of("id", "type")), link.bits(type.requiredKeys()));
    }

    private Shape link(ValueType move) {
        return new Shape("link", "A connection that needs a right of its own; its type decides which keys it has.",
                optional("id", new ValueType.Id(true), "Unique among the links; by default type:from->to."),
                required("type", types, "What kind of link it is."),
                conditional("parent", ID, "The site at the top of the federation."),
                conditional("child", ID, "The site that the parent includes."),
                conditional("central", ID, "The site that opens cameras of the remote."),
                conditional("remote", ID, "The site whose cameras are opened."),
                conditional("cameras", WHOLE, "How many cameras are accessible in the central site."),
                conditional("primary", ID, "The management server that normally runs."),
                conditional("secondary", ID, "The management server that takes over."),
                conditional("backup", move, "The move to a back-up system for a time."),
                conditional("replacement", move, "The move to a replacement system for good."),
                conditional("wall", ID, "The video wall."),
                conditional("site", ID, "The site at which the wall is used."),
                conditional("clients", WHOLE, "How many clients operate the wall."));
    }
}
