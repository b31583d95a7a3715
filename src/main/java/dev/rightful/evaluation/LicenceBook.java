package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.model.Licence;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The licences that are valid at the day, by software licence code. */
final class LicenceBook {

    private final boolean stated;
    private final Map<String, List<Licence>> valid = new HashMap<>();

    LicenceBook(Topology topology, Options options, AsOf asOf, Rights rights) {
        List<Licence> licences = topology.licences();
        stated = licences != null;
        if (licences != null) {
            for (Licence licence : licences) {
                if (licence.quantity() > 0 && (!licence.planned() || options.assumePlanned())
                        && asOf.covers(licence.period(), () -> dated(licence, rights))) {
                    valid.computeIfAbsent(licence.code(), code -> new ArrayList<>(4)).add(licence);
                }
            }
        }
    }

    private static Dated dated(Licence licence, Rights rights) {
        return new Dated("licence",
                Map.of("product", rights.licenceKind(licence.product()), "code", licence.code(), "quantity",
                        licence.quantity()),
                licence.span());
    }

    /** Whether the document says anything about licences; if not, what is owned is unknown. */
    boolean stated() {
        return stated;
    }

    /** The valid licences under a code, each for at least one piece. */
    List<Licence> valid(String code) {
        return valid.getOrDefault(code, List.of());
    }

    /** The licences that are valid, in document order. */
    List<Licence> listValid(Topology topology) {
        Set<Licence> all = Collections.newSetFromMap(new IdentityHashMap<>());
        valid.values().forEach(all::addAll);
        List<Licence> licences = topology.licences();
        return licences == null ? List.of() : licences.stream().filter(all::contains).toList();
    }

    /** The word that documents use for how a licence was obtained. */
    static String obtained(Licence licence) {
        return switch (licence.obtained()) {
            case PURCHASE -> "purchase";
            case SUBSCRIPTION -> "subscription";
            case TRANSFER -> "transfer";
        };
    }
}
