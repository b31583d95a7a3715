package dev.rightful;

import dev.rightful.model.Catalogue;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Product;
import dev.rightful.rights.Product.Role;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells the reader of documents which names the agreement knows. */
public final class Vocabulary {

    /** Facts that conditions compare and that name a key of an extension themselves. */
    private static final Set<String> NAMING_A_KEY =
            Set.of("rf:quantity", "rf:feature", "rf:insteadOfHost", "rf:boughtApart");
    /** Facts that conditions compare, with the keys of an extension that tell them. */
    private static final Map<String, List<String>> ASKING_FOR_A_KEY = Map.of("rf:placement", List.of("hosts"),
            "rf:extract", List.of("compatibility"), "rf:purpose", List.of("purpose"), "rf:roleInComputer",
            List.of("computers"));

    private Vocabulary() {}

    /** The names that a document may use under an agreement. */
    public static Catalogue of(Rights rights) {
        List<String> siteProducts = new ArrayList<>();
        for (Product product : rights.products()) {
            if (product.role() != Role.EXTENSION) {
                siteProducts.add(product.id());
            }
        }
        List<String> licenceKinds = new ArrayList<>();
        rights.licenceKinds().forEach(kind -> licenceKinds.add(kind.id()));
        List<String> editions = new ArrayList<>();
        rights.editions().forEach(edition -> editions.add(edition.id()));
        return new Catalogue(siteProducts, Set.copyOf(products(rights, Role.SYSTEM)),
                Set.copyOf(products(rights, Role.PRELOADED_APPLIANCE)), Set.copyOf(products(rights, Role.APPLIANCE)),
                Set.copyOf(products(rights, Role.FOREIGN)), products(rights, Role.EXTENSION),
                extensionKeys(rights), licenceKinds, editions);
    }

    /** An extension takes a key when some clause about it, of whatever edition, asks for what the key says. */
    private static Map<String, List<String>> extensionKeys(Rights rights) {
        Map<String, List<String>> keys = new TreeMap<>();
        List<String> extensions = products(rights, Role.EXTENSION);
        for (String extension : extensions) {
            for (Edition edition : rights.editions()) {
                for (Clause clause : edition.clausesOn(extension)) {
                    clause.constraints().forEach(each -> add(keys, each, extension));
                }
            }
        }
        return keys;
    }

    private static void add(Map<String, List<String>> keys, Constraint constraint, String extension) {
        String operand = constraint.operand();
        List<String> asked =
                NAMING_A_KEY.contains(operand)
                        ? constraint.values()
                        : ASKING_FOR_A_KEY.getOrDefault(operand, List.of());
        for (String key : asked) {
            List<String> takers = keys.computeIfAbsent(key, each -> new ArrayList<>());
            if (!takers.contains(extension)) {
                takers.add(extension);
            }
        }
    }

    private static List<String> products(Rights rights, Role role) {
        List<String> products = new ArrayList<>();
        for (Product product : rights.products()) {
            if (product.role() == role) {
                products.add(product.id());
            }
        }
        return products;
    }
}
