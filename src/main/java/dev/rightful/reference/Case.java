package dev.rightful.reference;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is to be said of one extension. A finding about a site says one thing only, of each extension of which that is to be said.
 *
 * @param verdict the verdict
 * @param said what is to be said; of two as bad the one that comes first
 * @param cited the paragraphs that it rests on
 */
record Case(Verdict verdict, String said, List<Paragraph> cited) {

    /** Of all that is to be said of one extension the worst, and of what is as bad what is asked first. */
    static Case worst(List<Case> cases) {
        Case worst = new Case(Verdict.GRANTED, "granted", List.of());
        for (Case each : cases) {
            worst = each.verdict().compareTo(worst.verdict()) > 0 ? each : worst;
        }
        return worst;
    }

    /** The judgement of a subject of which all that is to be said. */
    static Judgement judgement(Subject subject, Collection<Case> cases) {
        Verdict worst = Verdict.GRANTED;
        for (Case each : cases) {
            worst = worst.worse(each.verdict());
        }
        String said = "";
        List<Paragraph> cited = new ArrayList<>();
        for (Case each : cases) {
            if (each.verdict() == worst && (said.isEmpty() || said.equals(each.said()))) {
                said = each.said();
                cited.addAll(each.cited());
            }
        }
        return Judgement.of(subject, worst, cited);
    }
}
