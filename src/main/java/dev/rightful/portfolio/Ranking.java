package dev.rightful.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds up tallies over the topologies of everybody, of each partner and of each template, and keeps the best.
 *
 * <p>A topology has one partner and one template, so that what one cause turns alone adds up exactly. Where a narrower
 * description explains just as much as a wider one, only the narrower one is told.
 */
final class Ranking {

    /**
     * Something with its tally.
     *
     * @param key what it is
     * @param partner of whose topologies, or empty for everybody
     * @param template made from what, or empty for everything
     */
    record Ranked(String key, String partner, String template, Tally tally) {

        /** Whether another one explains just as much and says more. */
        boolean isWiderThan(Ranked other, BiPredicate<String, String> isWiderKey) {
            return !equals(other) && tally.equals(other.tally)
                    && (partner.isEmpty() || partner.equals(other.partner))
                    && (template.isEmpty() || template.equals(other.template))
                    && (key.equals(other.key) || isWiderKey.test(key, other.key));
        }
    }

    /** Better ones first. */
    static final Comparator<Ranked> BEST_FIRST = Comparator
            .<Ranked>comparingLong(each -> -each.tally().topologiesAlone())
            .thenComparingLong(each -> -each.tally().topologies())
            .thenComparingLong(each -> -each.tally().subjectsAlone())
            .thenComparingLong(each -> -each.tally().findings())
            .thenComparing(Ranked::key)
            .thenComparing(Ranked::partner)
            .thenComparing(Ranked::template);

    private final int kept;
    private final boolean byPartner;
    private final boolean byTemplate;
    private final Map<String, PriorityQueue<Ranked>> best = new TreeMap<>();

    /**
     * @param kept how many to keep of each kind
     * @param byPartner whether there are several partners
     * @param byTemplate whether there are several templates
     */
    Ranking(int kept, boolean byPartner, boolean byTemplate) {
        this.kept = kept;
        this.byPartner = byPartner;
        this.byTemplate = byTemplate;
    }

    /**
     * Adds up all tallies of one thing, which come by partner and template.
     *
     * @param kind what it competes with
     * @param ofEverybody whether it is the same thing for all partners
     */
    void add(String kind, ClaimGroup group, boolean ofEverybody) {
        Tally all = Tally.NONE;
        Tally ofPartner = Tally.NONE;
        Tally ofTemplate = Tally.NONE;
        @Nullable Claim last = null;
        while (group.claims().hasNext()) {
            Claim claim = group.claims().next();
            boolean samePartner = last != null && last.topology().equals(claim.topology());
            if (last != null && !(samePartner && last.source().equals(claim.source()))) {
                offerTemplate(kind, last, ofTemplate);
                ofTemplate = Tally.NONE;
            }
            if (last != null && !samePartner) {
                offerPartner(kind, last, ofPartner, ofEverybody);
                ofPartner = Tally.NONE;
            }
            Tally tally = Tally.of(claim.value());
            all = all.plus(tally);
            ofPartner = ofPartner.plus(tally);
            ofTemplate = ofTemplate.plus(tally);
            last = claim;
        }
        if (last != null) {
            offerTemplate(kind, last, ofTemplate);
            offerPartner(kind, last, ofPartner, ofEverybody);
            if (ofEverybody) {
                offer(kind, new Ranked(group.key(), "", "", all));
            }
        }
    }

    private void offerTemplate(String kind, Claim of, Tally tally) {
        if (byTemplate && !of.source().isEmpty()) {
            offer(kind, new Ranked(of.key(), of.topology(), of.source(), tally));
        }
    }

    private void offerPartner(String kind, Claim of, Tally tally, boolean ofEverybody) {
        if (!ofEverybody || (byPartner && !of.topology().isEmpty())) {
            offer(kind, new Ranked(of.key(), of.topology(), "", tally));
        }
    }

    private void offer(String kind, Ranked ranked) {
        PriorityQueue<Ranked> queue =
                best.computeIfAbsent(kind, each -> new PriorityQueue<>(BEST_FIRST.reversed()));
        queue.add(ranked);
        if (queue.size() > kept) {
            queue.remove();
        }
    }

    /**
     * The best of a kind, best first.
     *
     * @param isWiderKey whether the first of two keys is the same as the second, but for details
     */
    List<Ranked> best(String kind, BiPredicate<String, String> isWiderKey) {
        List<Ranked> sorted = new ArrayList<>(best.getOrDefault(kind, new PriorityQueue<>(BEST_FIRST)));
        sorted.sort(BEST_FIRST);
        List<Ranked> told = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            if (!isTold(sorted, at, isWiderKey)) {
                told.add(sorted.get(at));
            }
        }
        return told;
    }

    /** Whether a narrower one beside it explains as much; equal tallies stand together. */
    private static boolean isTold(List<Ranked> sorted, int at, BiPredicate<String, String> isWiderKey) {
        Ranked ranked = sorted.get(at);
        for (int step : new int[]{-1, 1}) {
            for (int i = at + step; i >= 0 && i < sorted.size()
                    && sorted.get(i).tally().equals(ranked.tally()); i += step) {
                if (ranked.isWiderThan(sorted.get(i), isWiderKey)) {
                    return true;
                }
            }
        }
        return false;
    }
}
