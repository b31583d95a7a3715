package dev.rightful.summary;

import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.waiver.BaselineState;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Uses;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** What becomes of findings, in counts that add up: which of them count, and why the others do not. */
public final class Treatments {

    private final Map<Status, VerdictCounts> byStatus = new EnumMap<>(Status.class);
    private final VerdictCounts added = new VerdictCounts();
    private final VerdictCounts gone = new VerdictCounts();
    private final VerdictCounts returned = new VerdictCounts();
    private final Uses uses = new Uses();

    /** Of no findings. */
    public Treatments() {
        for (Status status : Status.values()) {
            byStatus.put(status, new VerdictCounts());
        }
    }

    /** Adds a finding with its verdict. */
    public void add(Treatment treatment, Verdict verdict) {
        of(treatment.status()).add(verdict);
        if (treatment.baselineState() == BaselineState.NEW) {
            added.add(verdict);
        }
        if (treatment.status() == Status.ACTIVE && treatment.waiver() != null) {
            returned.add(verdict);
        }
    }

    /** Adds findings that a baseline knows with a verdict and that are not there any more. */
    public void addGone(Verdict verdict, int count) {
        gone.add(verdict, count);
    }

    /** Adds those of other findings. */
    public void add(Treatments other) {
        other.byStatus.forEach((status, counts) -> of(status).add(counts));
        added.add(other.added);
        gone.add(other.gone);
        returned.add(other.returned);
        uses.add(other.uses);
    }

    /** The findings of a status. */
    public VerdictCounts of(Status status) {
        return byStatus.computeIfAbsent(status, each -> new VerdictCounts());
    }

    /** Those that the baseline does not know, or not as bad, waived or not. */
    public VerdictCounts added() {
        return added;
    }

    /** Those of the baseline that are not there any more. */
    public VerdictCounts gone() {
        return gone;
    }

    /** Those that count since their waiver has expired. */
    public VerdictCounts returned() {
        return returned;
    }

    /** Of how much use the waivers were. */
    public Uses uses() {
        return uses;
    }

    /** Keeps it for a later run. */
    public void write(DataOutput out) throws IOException {
        for (Status status : Status.values()) {
            VerdictTable.write(of(status), out);
        }
        VerdictTable.write(added, out);
        VerdictTable.write(gone, out);
        VerdictTable.write(returned, out);
        uses.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public void read(DataInputStream in) throws IOException {
        for (Status status : Status.values()) {
            VerdictTable.read(of(status), in);
        }
        VerdictTable.read(added, in);
        VerdictTable.read(gone, in);
        VerdictTable.read(returned, in);
        uses.read(in);
    }
}
