package dev.rightful.report;

import dev.rightful.finding.Finding;
import dev.rightful.rights.Phrasebook;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Triaged;
import dev.rightful.waiver.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reports for people say of waivers and baselines. Nothing of it is made safe for where it will stand. */
public final class WaiverText {

    private final Phrasebook phrasebook;

    /** In the words of a language. */
    public WaiverText(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** How many of the findings are waived, in the baseline, and count. */
    public String counts(Triaged triaged) {
        String counts = phrasebook.word("of-which", Map.of("waived", triaged.count(Status.WAIVED), "baselined",
                triaged.count(Status.BASELINED), "active", triaged.count(Status.ACTIVE)));
        return triaged.gone() == 0
                ? counts
                : counts + "; " + phrasebook.word("baseline-gone", Map.of("count", triaged.gone()));
    }

    /** The word for what becomes of a finding. */
    public String status(Status status) {
        return phrasebook.word("status-" + status.word());
    }

    /** Which waiver holds for a finding, or has expired; null where there is none. */
    public @Nullable String waiver(Treatment treatment) {
        Waiver waiver = treatment.waiver();
        if (waiver == null) {
            return null;
        }
        LocalDate expires = waiver.expires();
        if (treatment.status() != Status.WAIVED && expires != null) {
            return phrasebook.word("waiver-expired", Map.of("id", waiver.id(), "day", expires));
        }
        String reason = reason(waiver);
        return expires == null
                ? phrasebook.word("waiver-lasting", Map.of("id", waiver.id(), "reason", reason))
                : phrasebook.word("waiver-until", Map.of("id", waiver.id(), "reason", reason, "day", expires));
    }

    /** Why somebody answers for a finding. */
    String reason(Waiver waiver) {
        return phrasebook.word("waiver-reason-" + waiver.reason().key());
    }

    /** The comment of a waiver, then who answers for it and what shows it. */
    public List<String> details(Waiver waiver) {
        List<String> details = new ArrayList<>();
        details.add(waiver.comment());
        add("waiver-owner", waiver.owner(), details);
        add("waiver-approved", waiver.approvedBy(), details);
        add("waiver-evidence", waiver.evidence(), details);
        if (waiver.created() != null) {
            details.add(phrasebook.word("waiver-created", Map.of("day", waiver.created())));
        }
        return details;
    }

    private void add(String word, @Nullable String name, List<String> details) {
        if (name != null) {
            details.add(phrasebook.word(word, Map.of("name", name)));
        }
    }

    /** The findings of a status, in the order of the assessment. */
    static List<Finding> findings(Report report, Triaged triaged, Status status) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.assessment().findings()) {
            if (triaged.treatment(finding).status() == status) {
                findings.add(finding);
            }
        }
        findings.sort((one, other) -> other.verdict().compareTo(one.verdict()));
        return findings;
    }
}
