package dev.rightful;

import dev.rightful.model.Catalogue;
import dev.rightful.rights.Edition;
import dev.rightful.rights.LicenceKind;
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
        return new Catalogue(siteProducts, Set.copyOf(products(rights, Role.SYSTEM)),
                Set.copyOf(products(rights, Role.PRELOADED_APPLIANCE)), Set.copyOf(products(rights, Role.APPLIANCE)),
                Set.copyOf(products(rights, Role.FOREIGN)), products(rights, Role.EXTENSION),
                rights.licenceKinds().stream().map(LicenceKind::id).toList(),
                rights.editions().stream().map(Edition::id).toList());
    }

    private static List<String> products(Rights rights, Role role) {
        return rights.products().stream().filter(product -> product.role() == role).map(Product::id).toList();
    }
}
