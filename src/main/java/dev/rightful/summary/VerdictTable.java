package dev.rightful.summary;

import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Verdicts by the name of something that the ontology knows, such as products. */
public final class VerdictTable {

    private final Map<String, VerdictCounts> rows = new HashMap<>();

    /** Without rows. */
    public VerdictTable() {}

    /** Adds one thing with its verdict to the row of a name. */
    public void add(String name, Verdict verdict) {
        row(name).add(verdict);
    }

    void add(VerdictTable other) {
        other.rows.forEach((name, counts) -> row(name).add(counts));
    }

    private VerdictCounts row(String name) {
        VerdictCounts row = rows.get(name);
        if (row == null) {
            row = new VerdictCounts();
            rows.put(name, row);
        }
        return row;
    }

    /** The rows by name. */
    public SortedMap<String, VerdictCounts> byName() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** All rows together. */
    public VerdictCounts total() {
        VerdictCounts total = new VerdictCounts();
        rows.values().forEach(total::add);
        return total;
    }

    /** Keeps it for a later run. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(rows.size());
        for (Map.Entry<String, VerdictCounts> row : byName().entrySet()) {
            out.writeUTF(row.getKey());
            write(row.getValue(), out);
        }
    }

    /** Adds what {@link #write} wrote. */
    public void read(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            read(row(in.readUTF()), in);
        }
    }

    static void write(VerdictCounts counts, DataOutput out) throws IOException {
        for (Verdict verdict : Verdict.values()) {
            out.writeLong(counts.of(verdict));
        }
    }

    static void read(VerdictCounts counts, DataInputStream in) throws IOException {
        for (Verdict verdict : Verdict.values()) {
            counts.add(verdict, in.readLong());
        }
    }
}
