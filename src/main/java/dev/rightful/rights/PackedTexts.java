package dev.rightful.rights;

import dev.rightful.rights.Facts.Value;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts in one language by subject and property, packed as a hash table: what is stated of a subject is read when
 * somebody asks for it. A report needs few of the texts that there are.
 */
final class PackedTexts extends AbstractMap<String, Map<String, List<Value>>> {

    private final List<Map<String, Map<String, List<Value>>>> buckets;

    /** Reads what {@link #bytes} gave. */
    PackedTexts(byte[] bytes, String language) {
        this.buckets = Packed.of(bytes).apart(in -> bucket(in, language));
    }

    static byte[] bytes(Map<String, Map<String, List<Value>>> bySubject) {
        List<Map<String, Map<String, List<Value>>>> buckets = new ArrayList<>();
        for (int i = 0; i < Math.max(1, bySubject.size()); i++) {
            buckets.add(new TreeMap<>());
        }
        bySubject.forEach((subject, stated) -> buckets.get(number(subject, buckets.size())).put(subject, stated));
        Packing out = new Packing();
        out.apart(buckets, (part, bucket) -> {
            part.number(bucket.size());
            bucket.forEach((subject, stated) -> {
                part.text(subject);
                part.number(stated.size());
                stated.forEach((property, values) -> {
                    part.text(property);
                    part.texts(values.stream().map(Value::text).toList());
                });
            });
        });
        return out.toBytes();
    }

    /** The bucket that a subject is in; Java fixes the hash of a text for all machines. */
    private static int number(String subject, int buckets) {
        return Math.floorMod(subject.hashCode(), buckets);
    }

    private static Map<String, Map<String, List<Value>>> bucket(Packed in, String language) {
        Map<String, Map<String, List<Value>>> bucket = new HashMap<>();
        for (int subjects = in.number(); subjects > 0; subjects--) {
            Map<String, List<Value>> stated = new HashMap<>();
            bucket.put(in.text(), stated);
            for (int properties = in.number(); properties > 0; properties--) {
                List<Value> values = new ArrayList<>();
                stated.put(in.text(), values);
                for (String text : in.texts()) {
                    values.add(new Value(text, language, true));
                }
            }
        }
        return bucket;
    }

    @Override
    public @Nullable Map<String, List<Value>> get(@Nullable Object subject) {
        return subject instanceof String text ? buckets.get(number(text, buckets.size())).get(text) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object subject) {
        return get(subject) != null;
    }

    @Override
    public Set<Entry<String, Map<String, List<Value>>>> entrySet() {
        Map<String, Map<String, List<Value>>> all = new TreeMap<>();
        buckets.forEach(all::putAll);
        return all.entrySet();
    }
}
