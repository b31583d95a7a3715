package dev.rightful.waiver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Sorted fingerprints in as little memory as they need, since a portfolio has millions of them. */
final class Fingerprints {

    private static final int BYTES = 32;

    static final Fingerprints NONE = new Fingerprints(new byte[0]);

    private final byte[] sorted;

    private Fingerprints(byte[] sorted) {
        this.sorted = sorted;
    }

    static Fingerprints of(Collection<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return NONE;
        }
        TreeSet<String> different = new TreeSet<>(fingerprints);
        byte[] bytes = new byte[different.size() * BYTES];
        int at = 0;
        for (String each : different) {
            System.arraycopy(HexFormat.of().parseHex(each), 0, bytes, at, BYTES);
            at += BYTES;
        }
        return new Fingerprints(bytes);
    }

    int size() {
        return sorted.length / BYTES;
    }

    boolean contains(String fingerprint) {
        byte[] asked = HexFormat.of().parseHex(fingerprint);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int from = middle * BYTES;
            int order = Arrays.compareUnsigned(sorted, from, from + BYTES, asked, 0, BYTES);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    List<String> list() {
        List<String> list = new ArrayList<>(size());
        for (int from = 0; from < sorted.length; from += BYTES) {
            list.add(HexFormat.of().formatHex(sorted, from, from + BYTES));
        }
        return list;
    }
}
