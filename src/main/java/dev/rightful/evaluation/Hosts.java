package dev.rightful.evaluation;

import dev.rightful.model.Link;

/** The site at which an extension that is drawn as a link is used. */
final class Hosts {

    private Hosts() {}

    /** The site of the primary server of a pair, the site of a wall, the site that any other link leads to. */
    static int of(Link link, Deployment deployment) {
        return switch (link) {
            case Link.Failover failover -> deployment.siteOfServer(failover.primary());
            case Link.SmartWall wall -> deployment.network().number(wall.site());
            case Link.Federation federation -> deployment.network().number(federation.child());
            case Link.Interconnect interconnect -> deployment.network().number(interconnect.remote());
        };
    }
}
