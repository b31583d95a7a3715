package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.report.SummaryTable.Cell;
import dev.rightful.rights.Phrasebook;
import dev.rightful.summary.Treatments;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Triage;
import dev.rightful.waiver.Uses;
import dev.rightful.waiver.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a summary says of waivers and of the baseline: which findings count, and of how much use each waiver is. */
final class TriageTables {

    private final AuditReport report;
    private final Triage triage;
    private final Phrasebook phrasebook;
    private final TableParts parts;
    private final WaiverText words;

    /** Of an audit that was given waivers or a baseline. */
    TriageTables(AuditReport report, Triage triage, Phrasebook phrasebook) {
        this.report = report;
        this.triage = triage;
        this.phrasebook = phrasebook;
        this.parts = new TableParts(phrasebook);
        this.words = new WaiverText(phrasebook);
    }

    /** Which findings count. */
    SummaryTable counting() {
        List<List<Cell>> rows = new ArrayList<>();
        add("audit-within", report.summary().treatments(), rows);
        add("audit-across", report.across().treatments(), rows);
        List<String> columns = new ArrayList<>(List.of("audit-kind", "verdict", "audit-active", "waived-heading"));
        if (triage.baseline() != null) {
            columns.addAll(List.of("baselined-heading", "audit-new", "audit-gone"));
        }
        return parts.table("audit-counting", phrasebook.word("audit-counting-note"), rows,
                columns.toArray(new String[0]));
    }

    private void add(String what, Treatments treatments, List<List<Cell>> rows) {
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED)) {
            List<Cell> row = new ArrayList<>(List.of(parts.word(what), parts.word("verdict-" + verdict.word())));
            row.add(parts.count(treatments.of(Status.ACTIVE).of(verdict)));
            row.add(parts.count(treatments.of(Status.WAIVED).of(verdict)));
            if (triage.baseline() != null) {
                row.add(parts.count(treatments.of(Status.BASELINED).of(verdict)));
                row.add(parts.count(treatments.added().of(verdict)));
                row.add(parts.count(treatments.gone().of(verdict)));
            }
            rows.add(row);
        }
    }

    /** The waivers, those that ask for something to be done first, then those that hold for most. */
    SummaryTable waivers() {
        WaiverUses uses = WaiverUses.of(report.summary(), report.across(), triage);
        List<Waiver> waivers = new ArrayList<>(triage.waivers().all());
        waivers.sort(Comparator.comparing(uses::state)
                .thenComparing(Comparator.comparingLong((Waiver each) -> uses.of(each).held()).reversed()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Waiver waiver : waivers.subList(0, Math.min(waivers.size(), AuditReport.SHOWN))) {
            Uses.Use use = uses.of(waiver);
            rows.add(List.of(new Cell.Name(waiver.id()), parts.word("waiver-state-" + uses.state(waiver).word()),
                    new Cell.Id(waiver.rule()), new Cell.Name(named(waiver)), new Cell.Words(words.reason(waiver)),
                    new Cell.Name(waiver.owner() == null ? "" : waiver.owner()),
                    new Cell.Words(waiver.expires() == null ? "" : waiver.expires().toString()),
                    parts.count(use.held()), parts.count(use.missed())));
        }
        String first = parts.firstOf(rows.size(), waivers.size());
        return parts.table("audit-waivers",
                first.isEmpty() ? uses.counts(phrasebook) : uses.counts(phrasebook) + "; " + first,
                rows, "audit-waiver", "audit-state", "audit-rule", "audit-for", "audit-reason", "audit-owner",
                "audit-until",
                "audit-waived", "audit-returned");
    }

    private static String named(Waiver waiver) {
        String finding = waiver.subject() == null ? waiver.fingerprint() : waiver.subject();
        return waiver.topology().isEverything() ? String.valueOf(finding) : waiver.topology() + ": " + finding;
    }
}
