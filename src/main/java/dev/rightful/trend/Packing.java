package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.Claim;
import dev.rightful.portfolio.Fields;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is said of a topology as one text, and back again. */
final class Packing {

    private Packing() {}

    static String packed(Judgement judgement) {
        List<String> fields = new ArrayList<>();
        add(judgement.verdict(), fields);
        fields.add(String.valueOf(judgement.subjects().size()));
        for (Judgement.Judged each : judgement.subjects()) {
            fields.add(each.part().kind());
            fields.add(each.part().id());
            add(each.verdict(), fields);
        }
        judgement.findings().forEach(each -> add(each, fields));
        return Fields.join(fields);
    }

    static Judgement judgement(Claim claim) {
        Iterator<String> fields = Fields.split(claim.value()).iterator();
        Verdict verdict = verdict(fields);
        List<Judgement.Judged> subjects = new ArrayList<>();
        for (int left = Integer.parseInt(fields.next()); left > 0; left--) {
            subjects.add(new Judgement.Judged(new Judgement.Part(fields.next(), fields.next()), verdict(fields)));
        }
        List<Found> findings = new ArrayList<>();
        while (fields.hasNext()) {
            findings.add(found(fields));
        }
        return new Judgement(claim.line(), claim.key(), claim.source(), verdict, subjects, findings);
    }

    static String packed(Found found) {
        List<String> fields = new ArrayList<>();
        add(found, fields);
        return Fields.join(fields);
    }

    static Found found(String packed) {
        return found(Fields.split(packed).iterator());
    }

    private static void add(Found found, List<String> fields) {
        fields.add(found.fingerprint());
        fields.add(found.rule());
        add(found.verdict(), fields);
        fields.add(found.kind());
        fields.add(found.subject());
        fields.add(found.message());
        fields.add(found.status());
    }

    private static Found found(Iterator<String> fields) {
        return new Found(fields.next(), fields.next(), verdict(fields), fields.next(), fields.next(), fields.next(),
                fields.next());
    }

    private static void add(Verdict verdict, List<String> fields) {
        fields.add(verdict.name());
    }

    private static Verdict verdict(Iterator<String> fields) {
        return Verdict.valueOf(fields.next());
    }
}
