package dev.rightful.evaluation;

import dev.rightful.model.Link;

/** The site at which an extension that is drawn as a link is used. */
final class Hosts {

    private Hosts() {}

    /** The site of the primary server of a pair, the site of a wall, the site that any other link leads to. */
    static int of(Link link, Deployment deployment) {
        return link instanceof Link.Failover pair
                ? deployment.siteOfServer(pair.primary())
                : deployment.network().number(link.to());
    }
}
