package dev.rightful.input;

import static dev.rightful.input.Key.conditional;
import static dev.rightful.input.Key.optional;
import static dev.rightful.input.Key.required;

import dev.rightful.model.Relocation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The descriptions of the links: one object with the keys of all, and per type which of them it has. */
final class LinkShapes {

    private static final ValueType ID = new ValueType.Id(false);
    private static final ValueType WHOLE = new ValueType.Whole();
    private static final ValueType DAY = new ValueType.Day();

    final Choice<LinkType> types = Choice.of("type of link", List.of(LinkType.values()), LinkType::word);
    final Choice<Relocation.Cause> causes = Choice.of("cause", Relocation.Cause.class);
    final Shape relocation;
    final Shape link;
    private final Map<LinkType, Long> allowed = new EnumMap<>(LinkType.class);
    private final Map<LinkType, Long> needed = new EnumMap<>(LinkType.class);

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
        for (LinkType type : LinkType.values()) {
            allowed.put(type, link.bits(type.ownKeys()) | link.bits(List.of("id", "type")));
            needed.put(type, link.bits(type.requiredKeys()));
        }
    }

    /** The keys that a link of that type may have, a bit each. */
    long allowed(LinkType type) {
        return allowed.getOrDefault(type, 0L);
    }

    /** The keys that a link of that type must have, a bit each. */
    long needed(LinkType type) {
        return needed.getOrDefault(type, 0L);
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
