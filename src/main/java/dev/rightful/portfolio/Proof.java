package dev.rightful.portfolio;

import dev.rightful.portfolio.PortfolioFinding.Claimed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims that prove a finding: how many there are, and a few to show, of each kind of claim the first ones.
 *
 * <p>Claims have to come in order, so that those of a topology come together.
 */
final class Proof {

    private static final int KINDS = PortfolioFinding.SHOWN;
    private static final int ALIKE = 8;

    private final Map<String, List<Claim>> shown = new LinkedHashMap<>();
    private final Map<Claim, String> said = new LinkedHashMap<>();
    private long claims;
    private long topologies;
    private @Nullable String last;

    /**
     * Adds a claim.
     *
     * @param kind claims of the same kind say the same
     * @param what what it says, for people
     */
    void add(Claim claim, String kind, String what) {
        claims++;
        if (!claim.topology().equals(last)) {
            topologies++;
            last = claim.topology();
        }
        List<Claim> alike = shown.get(kind);
        if (alike == null) {
            if (shown.size() == KINDS) {
                return;
            }
            alike = new ArrayList<>(2);
            shown.put(kind, alike);
        }
        if (alike.size() < ALIKE && said.putIfAbsent(claim, what) == null) {
            alike.add(claim);
        }
    }

    long claims() {
        return claims;
    }

    /** In how many topologies the claims stand. */
    long topologies() {
        return topologies;
    }

    /** What is shown: as many of each kind as fit, in order. */
    List<Claimed> shown() {
        List<Claim> chosen = new ArrayList<>();
        for (int round = 0; chosen.size() < PortfolioFinding.SHOWN && round < ALIKE; round++) {
            for (List<Claim> alike : shown.values()) {
                if (round < alike.size() && chosen.size() < PortfolioFinding.SHOWN) {
                    chosen.add(alike.get(round));
                }
            }
        }
        chosen.sort(null);
        List<Claimed> claimed = new ArrayList<>();
        for (Claim claim : chosen) {
            claimed.add(new Claimed(claim.topology(), claim.source(), claim.line(), claim.column(),
                    String.valueOf(said.get(claim))));
        }
        return claimed;
    }
}
