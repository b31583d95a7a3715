package dev.rightful.input;

import static dev.rightful.input.Key.conditional;
import static dev.rightful.input.Key.optional;
import static dev.rightful.input.Key.required;

import dev.rightful.model.Appliance;
import dev.rightful.model.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** The keys of a site for what the general terms and the restrictions of appliances ask, and what stands in them. */
final class CircumstanceShapes {

    /** The keys of an appliance for the parts that were delivered with it. */
    static final List<String> PARTS = List.of("software", "updates", "windows");

    private static final ValueType FLAG = new ValueType.Flag();
    private static final ValueType DAY = new ValueType.Day();

    final Choice<String> hostings = Choice.of("hosting", List.of("on-premises", "aws-image"));
    final Choice<String> findings =
            Choice.of("finding on human rights", List.of("violation", "adverse-impact", "grievance"));
    final Choice<Appliance.Place> places = Choice.of("place of a delivered part", Appliance.Place.values());

    final Shape humanRights;
    final Shape accountRegistration;
    final Shape appliance;

    /** The keys, as they follow those of the installation. */
    final List<Key> keys;

    CircumstanceShapes(Catalogue catalogue) {
        humanRights = new Shape("humanRights", "What is on record about human rights at the site.",
                required("finding", findings,
                        "A finding of a violation or of adverse impact, or a grievance that the vendor substantiated."),
                optional("on", DAY, "The day from which it is on record; left out, it is on record at any day."));
        accountRegistration = new Shape("accountRegistration", "How the registration of the licensee's account stands.",
                optional("asked", FLAG, "Whether the vendor asked for it; left out, nobody knows."),
                optional("completed", FLAG,
                        "Whether the account is registered and the licensee authenticated; left out, nobody knows."));
        appliance = appliance();
        keys = keys(catalogue);
    }

    private Shape appliance() {
        List<Key> appliance = new ArrayList<>();
        for (String part : PARTS) {
            appliance.add(optional(part, places,
                    "Where the delivered " + part
                            + " of the appliance are used: in-place, elsewhere, or elsewhere as a copy supplied separately."));
        }
        appliance.add(optional("criticalPartsReplaced", FLAG,
                "Whether critical parts of the hardware were replaced; false by default."));
        appliance.add(optional("newCode", FLAG,
                "Whether it was then activated with a new licence code; left out, nobody knows."));
        appliance.add(optional("codeRegistered", FLAG,
                "Whether its licence code is registered with the vendor; left out, nobody looks at it."));
        appliance.add(optional("purchased", DAY, "The day on which it was bought."));
        return new Shape("appliance", "What became of an appliance since it was delivered.",
                appliance.toArray(new Key[0]));
    }

    private List<Key> keys(Catalogue catalogue) {
        return List.of(
                optional("installer", new ValueType.Id(false),
                        "The party that installed it; left out, nobody asks whether the licensee accepted the agreement."),
                optional("hosting", hostings, "Where it runs, such as on the vendor's image for AWS."),
                optional("embargoed", FLAG, "Whether it lies in a territory under an embargo; false by default."),
                optional("humanRights", new ValueType.Nested(humanRights),
                        "A finding about human rights; left out, none is on record."),
                optional("plannedDeviceChanges", FLAG,
                        "Whether devices are to be added or replaced; false by default."),
                optional("availableSince", DAY,
                        "When the installed release became generally available; by default what is known of the release."),
                optional("accountRegistration", new ValueType.Nested(accountRegistration),
                        "Whether the vendor asked the licensee to register its account; left out, nobody looks at it."),
                optional("aacClients", new ValueType.Whole(), "How many viewing clients need AAC audio."),
                conditional("appliance", new ValueType.Nested(appliance),
                        "What became of the appliance; only for " + SiteShapes.choices(catalogue.appliances()) + "."));
    }
}
