package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The release of the host, and that of the extension, must not be older than the paragraph about it says. */
final class ExtensionRecent implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Case> cases = new ArrayList<>();
            for (Added extension : Added.at(site)) {
                for (Paragraph paragraph : extension.paragraphs("act", hearing)) {
                    // There is no release with which a host that is not named may use it.
                    if (extension.isPerhapsHosted(paragraph, hearing.world())) {
                        cases.add(of(extension, paragraph, hearing));
                    }
                }
            }
            judgements.add(Case.judgement(site.subject(), cases));
        }
        return judgements;
    }

    private static Case of(Added extension, Paragraph paragraph, Hearing hearing) {
        Version host = World.release(extension.site().thing());
        Version own = World.release(extension.thing());
        Hosts.Age age = extension.age(paragraph, host, hearing.world());
        if (own != null && extension.age(paragraph, own, hearing.world()) == Hosts.Age.TOO_OLD) {
            age = Hosts.Age.TOO_OLD;
        }
        return switch (age) {
            case ENOUGH -> new Case(Verdict.GRANTED, "recent", List.of());
            case UNKNOWN -> new Case(Verdict.UNDETERMINED, "release unknown", List.of(paragraph));
            case TOO_OLD -> new Case(Verdict.VIOLATED, "too old", List.of(paragraph));
        };
    }
}
