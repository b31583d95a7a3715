package dev.rightful;

import dev.rightful.model.Catalogue;
import dev.rightful.rights.Product;
import dev.rightful.rights.Product.Role;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the reader of documents which names the agreement knows. */
public final class Vocabulary {

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
                licenceKinds, editions);
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
