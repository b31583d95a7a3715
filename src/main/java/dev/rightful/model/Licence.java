package dev.rightful.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Licences of one kind under one software licence code.
 *
 * @param product the licence kind
 * @param code the software licence code, or the stand-in of a site without one
 * @param quantity how many; 0 is none
 * @param holder who holds them; null only under a code that no site uses
 * @param obtained how they were obtained
 * @param period when they are valid
 * @param covers the servers they are meant for; empty when none is named
 * @param registered how many are registered under the code
 * @param clients how many viewing clients the packs cover together; null when not stated
 * @param planned whether they are still to be bought
 * @param phase the phase of a project in which they are bought, in the document's word; null when not stated
 * @param span where the entry stands
 */
public record Licence(String product, String code, int quantity, @Nullable String holder, Obtained obtained,
        Period period, List<String> covers, int registered, @Nullable Integer clients, boolean planned,
        @Nullable String phase, Span span) {

    /** How a licence came to its holder. */
    public enum Obtained {
        PURCHASE, SUBSCRIPTION, TRANSFER
    }

    public Licence {
        covers = List.copyOf(covers);
    }

    /** The same once it is bought. */
    public Licence bought() {
        return new Licence(product, code, quantity, holder, obtained, period, covers, registered, clients, false, phase,
                span);
    }
}
