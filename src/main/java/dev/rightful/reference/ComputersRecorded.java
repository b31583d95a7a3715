package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What an extension records must be computers of the licensee. */
final class ComputersRecorded implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Case> cases = new ArrayList<>();
            for (Added extension : Added.at(site)) {
                boolean runsNone =
                        new DeviceCount(hearing.law(), hearing.answers()).isStatedToRunNone(extension);
                List<Paragraph> paragraphs = runsNone ? List.of() : extension.paragraphs("act", hearing);
                for (Paragraph paragraph : paragraphs) {
                    for (Thing computer : extension.thing().things("computers")) {
                        cases.add(of(site.licensee(), computer, paragraph));
                    }
                }
            }
            judgements.add(Case.judgement(site.subject(), cases));
        }
        return judgements;
    }

    private static Case of(String licensee, Thing computer, Paragraph paragraph) {
        boolean isUnknown = false;
        for (String role : paragraph.words("roleInComputer")) {
            Thing party = computer.findThing(role);
            if (party == null) {
                isUnknown = true;
            } else if (party.id().equals(licensee)) {
                return new Case(Verdict.GRANTED, "own", List.of());
            }
        }
        return isUnknown
                ? new Case(Verdict.UNDETERMINED, "owner unknown", List.of(paragraph))
                : new Case(Verdict.VIOLATED, "of others", List.of(paragraph));
    }
}
