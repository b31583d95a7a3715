package dev.rightful.reference;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The cameras that are opened under one code of one central licensee, and what licences for them come to. A licensee of
 * remotes uses its licences for its own remotes only, the central licensee for any.
 */
final class CameraPool {

    private final World world;
    private final String code;
    private final String centralLicensee;
    private final List<Connection> links;

    /** The pool to which a link from a central site belongs. */
    CameraPool(World world, Connection of) {
        this.world = world;
        Site central = world.site(of.from());
        this.code = central.code();
        this.centralLicensee = central.licensee();
        this.links = world.links(of.type()).stream().filter(each -> belongs(world.site(each.from()))).toList();
    }

    /** Another maker's system is taken as licensed at its links. */
    private boolean belongs(Site central) {
        return !world.isForeign(central) && central.code().equals(code) && central.licensee().equals(centralLicensee);
    }

    String centralLicensee() {
        return centralLicensee;
    }

    /** The licences under the code. */
    Owned licences() {
        return Owned.under(code, world);
    }

    /** The cameras of the remotes of a licensee. */
    BigInteger need(String licensee) {
        BigInteger sum = BigInteger.ZERO;
        for (Connection link : links) {
            if (world.site(link.to()).licensee().equals(licensee)) {
                sum = sum.add(BigInteger.valueOf(link.thing().number("cameras")));
            }
        }
        return sum;
    }

    /** Whether the remotes of a licensee are short, when each licensee owns so many licences. */
    boolean isShort(String licensee, Function<String, BigInteger> own) {
        Set<String> licensees = new TreeSet<>();
        links.forEach(link -> licensees.add(world.site(link.to()).licensee()));
        BigInteger rests = BigInteger.ZERO;
        for (String each : licensees) {
            BigInteger need = need(each);
            BigInteger rest = each.equals(centralLicensee) ? need : need.subtract(own.apply(each)).max(BigInteger.ZERO);
            rests = rests.add(rest);
        }
        boolean isCovered = rests.compareTo(own.apply(centralLicensee)) <= 0;
        return !isCovered && need(licensee).compareTo(own.apply(licensee)) > 0;
    }
}
