package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Device;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product that a link starts from may do what the link does, such as connect other sites. */
record ProductMay(Setting setting) implements LinkRule, Licensing {

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        int site = deployment.network().from(subject);
        Outcome granted = setting.findGranted(site, site);
        if (granted != null) {
            return granted;
        }
        Edition edition = deployment.edition(site);
        Clause clause = setting.findOwn(site);
        if (clause != null) {
            return setting.granted(site, site, List.of(clause));
        }
        return Outcome.violated(setting.reserved(edition, edition.clauses(setting.act())), "not-granted",
                Map.of("from", link.from(), "to", link.to(), "product", deployment.productName(site)));
    }

    /** A link that is granted may do without licences that another kind of link takes. */
    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        for (String kind : setting.rule().values("rf:spares")) {
            for (int number : setting.links()) {
                Outcome outcome = setting.findOutcome(number);
                if (outcome != null && outcome.verdict() == Verdict.GRANTED) {
                    Link link = setting.link(number);
                    accounts.add(Accounts.saving(setting, kind,
                            deployment.licensed(deployment.network().from(number)).id(), cameras(link, number),
                            new Subject(Subject.Kind.LINK, link.id()), outcome.clauses(), "link",
                            Map.of("from", link.from(), "to", link.to())));
                }
            }
        }
    }

    /** The cameras that the link opens; where it does not say, the channels of the site that it leads to. */
    private long cameras(Link link, int number) {
        if (link instanceof Link.Interconnect interconnect) {
            return interconnect.cameras();
        }
        List<Device> devices = setting.site(setting.deployment().network().to(number)).devices();
        long channels = 0;
        for (Device device : devices == null ? List.<Device>of() : devices) {
            channels += device.enabled() ? (long) device.channels() * device.count() : 0;
        }
        return channels;
    }
}
