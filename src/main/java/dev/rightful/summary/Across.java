package dev.rightful.summary;

import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the topologies of a portfolio come to together. */
public final class Across {

    private final VerdictTable rules = new VerdictTable();
    private final VerdictCounts counting = new VerdictCounts();
    private final Treatments treatments = new Treatments();

    /** Without findings. */
    public Across() {}

    /**
     * Adds a finding.
     *
     * @param treatment what becomes of it; null where every finding counts
     */
    public void add(String rule, Verdict verdict, @Nullable Treatment treatment) {
        rules.add(rule, verdict);
        if (treatment == null) {
            counting.add(verdict);
        } else {
            treatments.add(treatment, verdict);
            if (treatment.status() == Status.ACTIVE) {
                counting.add(verdict);
            }
        }
    }

    /** The verdicts of findings by rule. */
    public VerdictTable rules() {
        return rules;
    }

    /** The verdicts of the findings that count. */
    public VerdictCounts counting() {
        return counting;
    }

    /** What becomes of findings; nothing where every finding counts. */
    public Treatments treatments() {
        return treatments;
    }

    /** Keeps it for a later run. */
    public void write(DataOutput out) throws IOException {
        rules.write(out);
        VerdictTable.write(counting, out);
        treatments.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static Across read(DataInputStream in) throws IOException {
        Across across = new Across();
        across.rules.read(in);
        VerdictTable.read(across.counting, in);
        across.treatments.read(in);
        return across;
    }
}
