package dev.rightful.plan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What licences cost, in one currency.
 *
 * @param currency its code of three letters, such as {@code EUR}
 * @param prices the prices by licence kind
 */
public record PriceList(String currency, Map<String, Price> prices) {

    public PriceList {
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
    }

    /** The price of a licence kind, or null. */
    public @Nullable Price find(String kind) {
        return prices.get(kind);
    }
}
