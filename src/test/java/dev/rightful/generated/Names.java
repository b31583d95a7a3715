package dev.rightful.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names in a document, each with its kind, so that all can be changed at once. */
final class Names {

    private static final Pattern NUMBERED = Pattern.compile("[ab]\\d{5}");
    private static final String PARTY = "party ";
    private static final String SITE = "site ";
    private static final String SERVER = "server ";
    private static final String PREMISES = "premises ";
    private static final String CODE = "code ";
    private static final String LINK = "link ";
    private static final String WALL = "wall ";

    private final Map<String, Object> document;
    private final Set<String> found = new LinkedHashSet<>();
    private Map<String, String> chosen = Map.of();

    private Names(Map<String, Object> document) {
        this.document = document;
    }

    /** The names of a document in which every link has an id. */
    static Names of(Map<String, Object> document) {
        Names names = new Names(document);
        names.renamed(Map.of());
        return names;
    }

    /** All names, as they stand in the document. */
    List<String> inOrder() {
        return new ArrayList<>(found);
    }

    /** Numbers for names, in their order. */
    Map<String, String> numbered(String letter, List<String> names) {
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), letter + String.format(Locale.ROOT, "%05d", i));
        }
        return numbers;
    }

    /** Puts other numbers in place of numbers. */
    static String translated(String text, Map<String, String> numbers) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.replaceAll(found -> numbers.getOrDefault(found.group(), found.group()));
    }

    /** The document under other names. */
    Map<String, Object> renamed(Map<String, String> names) {
        chosen = names;
        Map<String, Object> renamed = Json.copy(document);
        each(renamed, "parties", this::party);
        each(renamed, "sites", this::site);
        each(renamed, "links", this::link);
        each(renamed, "operators", operator -> {
            one(operator, "party", PARTY);
            one(operator, "at", SITE);
            several(operator, "reach", SITE);
        });
        each(renamed, "licences", licence -> {
            one(licence, "slc", CODE);
            one(licence, "site", SITE);
            one(licence, "holder", PARTY);
            several(licence, "covers", SERVER);
        });
        each(renamed, "permissions", permission -> {
            one(permission, "holder", PARTY);
            several(permission, "sites", SITE);
            several(permission, "premises", PREMISES);
            several(permission, "operators", PARTY);
        });
        return renamed;
    }

    private void party(Map<String, Object> party) {
        one(party, "id", PARTY);
        each(party, "owns", holding -> one(holding, "party", PARTY));
        each(party, "worksFor", engagement -> one(engagement, "party", PARTY));
    }

    private void site(Map<String, Object> site) {
        String id = Json.text(site, "id");
        each(site, "premises", premises -> {
            premises.putIfAbsent("id", id + "-premises");
            one(premises, "id", PREMISES);
            one(premises, "owner", PARTY);
            one(premises, "controller", PARTY);
        });
        one(site, "id", SITE);
        one(site, "licensee", PARTY);
        one(site, "installer", PARTY);
        one(site, "slc", CODE);
        if (site.get("servers") instanceof Map<?, ?> servers && servers.get("management") instanceof List<?>) {
            @SuppressWarnings("unchecked") // an object of the document
            Map<String, Object> known = (Map<String, Object>) servers;
            several(known, "management", SERVER);
        }
        each(site, "extensions", extension -> each(extension, "computers", computer -> {
            one(computer, "owner", PARTY);
            one(computer, "controller", PARTY);
        }));
    }

    private void link(Map<String, Object> link) {
        one(link, "id", LINK);
        List.of("parent", "child", "central", "remote", "site").forEach(end -> one(link, end, SITE));
        List.of("primary", "secondary").forEach(end -> one(link, end, SERVER));
        one(link, "wall", WALL);
    }

    private interface Change {
        void of(Map<String, Object> object);
    }

    private static void each(Map<String, Object> object, String key, Change change) {
        Json.objects(object, key).forEach(change::of);
    }

    private void one(Map<String, Object> object, String key, String kind) {
        Object name = object.get(key);
        if (name != null) {
            object.put(key, changed(kind, name));
        }
    }

    private void several(Map<String, Object> object, String key, String kind) {
        if (object.containsKey(key)) {
            List<Object> names = new ArrayList<>();
            Json.texts(object, key).forEach(name -> names.add(changed(kind, name)));
            object.put(key, names);
        }
    }

    private Object changed(String kind, @Nullable Object name) {
        found.add(kind + name);
        return Objects.requireNonNull(chosen.getOrDefault(kind + name, String.valueOf(name)));
    }

    /** For messages. */
    @Override
    public String toString() {
        return new LinkedHashMap<>(chosen).toString();
    }
}
