package dev.rightful.portfolio;

import java.math.BigDecimal;
import java.util.List;

/**
 * The values of claims, read and written. Numbers stand as decimal digits, flags as {@code 1} or nothing.
 */
sealed interface Said {

    /** The value of a claim, as the texts that {@link Fields} join to one. */
    List<String> fields();

    /** Who made the topology, or nothing. */
    String partner();

    /** The day at which the topology was judged. */
    String day();

    /** A site, with what may differ where it is drawn twice; what is not stated is empty. */
    record OfSite(String partner, String day, String id, String licensee, boolean isCompany, String product,
            String edition, String release, long management, long recording, boolean statesServers, long devices,
            boolean statesDevices) implements Said {

        static final String TAG = "site";

        @Override
        public List<String> fields() {
            return List.of(TAG, partner, day, id, licensee, flag(isCompany), product, edition, release,
                    Long.toString(management), Long.toString(recording), flag(statesServers), Long.toString(devices),
                    flag(statesDevices));
        }
    }

    /** Licences of one kind as one entry states them; {@code entry} is the rest of the entry, to recognise it again. */
    record OfLicence(String partner, String day, String kind, boolean isBase, long quantity, String holder,
            boolean namesServers, String entry) implements Said {

        static final String TAG = "licence";

        @Override
        public List<String> fields() {
            return List.of(TAG, partner, day, kind, flag(isBase), Long.toString(quantity), holder,
                    flag(namesServers), entry);
        }
    }

    /** Nothing is said about licences. */
    record OfNoLicences(String partner, String day) implements Said {

        static final String TAG = "unknown";

        @Override
        public List<String> fields() {
            return List.of(TAG, partner, day);
        }
    }

    /** Something that needs licences, by the act of the clause that asks for them. */
    record OfNeed(String partner, String day, String act, String clause, String item, long amount) implements Said {

        static final String TAG = "need";

        @Override
        public List<String> fields() {
            return List.of(TAG, partner, day, act, clause, item, Long.toString(amount));
        }
    }

    /** A site of a product that takes so many devices and no more under one code. */
    record OfCapped(String partner, String day, String code, String site, String clause, long limit, long devices)
            implements Said {

        static final String TAG = "capped";

        @Override
        public List<String> fields() {
            return List.of(TAG, partner, day, code, site, clause, Long.toString(limit), Long.toString(devices));
        }
    }

    /** Votes that a party holds in another one on the day. */
    record OfVotes(String partner, String day, String held, String min, String max, boolean minExclusive,
            boolean maxExclusive, String editions) implements Said {

        static final String TAG = "votes";

        @Override
        public List<String> fields() {
            return List.of(TAG, partner, day, held, min, max, flag(minExclusive), flag(maxExclusive), editions);
        }

        BigDecimal least() {
            return new BigDecimal(min);
        }

        BigDecimal most() {
            return new BigDecimal(max);
        }
    }

    /** An edition that a party submitted to or refused; {@code on} is empty when undated. */
    record OfAcceptance(String partner, String day, String edition, String on, boolean refused) implements Said {

        static final String TAG = "accepted";

        @Override
        public List<String> fields() {
            return List.of(TAG, partner, day, edition, on, flag(refused));
        }
    }

    private static String flag(boolean is) {
        return is ? "1" : "";
    }

    private static boolean flag(String is) {
        return !is.isEmpty();
    }

    /** What a claim says. */
    static Said of(Claim claim) {
        List<String> of = Fields.split(claim.value());
        return switch (of.get(0)) {
            case OfSite.TAG -> new OfSite(of.get(1), of.get(2), of.get(3), of.get(4), flag(of.get(5)), of.get(6),
                    of.get(7), of.get(8), Long.parseLong(of.get(9)), Long.parseLong(of.get(10)), flag(of.get(11)),
                    Long.parseLong(of.get(12)), flag(of.get(13)));
            case OfLicence.TAG -> new OfLicence(of.get(1), of.get(2), of.get(3), flag(of.get(4)),
                    Long.parseLong(of.get(5)), of.get(6), flag(of.get(7)), of.get(8));
            case OfNoLicences.TAG -> new OfNoLicences(of.get(1), of.get(2));
            case OfNeed.TAG ->
                    new OfNeed(of.get(1), of.get(2), of.get(3), of.get(4), of.get(5), Long.parseLong(of.get(6)));
            case OfCapped.TAG -> new OfCapped(of.get(1), of.get(2), of.get(3), of.get(4), of.get(5),
                    Long.parseLong(of.get(6)), Long.parseLong(of.get(7)));
            case OfVotes.TAG -> new OfVotes(of.get(1), of.get(2), of.get(3), of.get(4), of.get(5), flag(of.get(6)),
                    flag(of.get(7)), of.get(8));
            case OfAcceptance.TAG -> new OfAcceptance(of.get(1), of.get(2), of.get(3), of.get(4), flag(of.get(5)));
            default -> throw new IllegalStateException("nobody claims anything like " + of.get(0));
        };
    }
}
