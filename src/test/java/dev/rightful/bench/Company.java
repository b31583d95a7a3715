package dev.rightful.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a topology that belongs to one licensee, as the entries of its document. */
final class Company {

    final List<Map<String, Object>> sites = new ArrayList<>();
    final List<Map<String, Object>> links = new ArrayList<>();
    final List<Map<String, Object>> operators = new ArrayList<>();
    final List<Map<String, Object>> licences = new ArrayList<>();
    final List<Map<String, Object>> permissions = new ArrayList<>();

    /** An entry from keys and values in turn. */
    static Map<String, Object> entry(Object... keysAndValues) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entry.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return entry;
    }
}
