package dev.rightful.input;

import java.util.ArrayList;
import java.util.List;

/** The types of links and the keys of each. */
enum LinkType {
    FEDERATION("federation", true, "parent", "child", "", ""),
    INTERCONNECT("interconnect", true, "central", "remote", "cameras", ""),
    FAILOVER("failover", false, "primary", "secondary", "", "backup replacement"),
    SMART_WALL("smart-wall", false, "wall", "site", "", "clients");

    private final String word;
    private final boolean betweenSites;
    private final String from;
    private final String to;
    /** Further keys, separated by spaces. */
    private final String required;
    private final String optional;

    LinkType(String word, boolean betweenSites, String from, String to, String required, String optional) {
        this.word = word;
        this.betweenSites = betweenSites;
        this.from = from;
        this.to = to;
        this.required = required;
        this.optional = optional;
    }

    /** The value of {@code type}. */
    String word() {
        return word;
    }

    /** Whether both ends are sites, which then have to be different. */
    boolean betweenSites() {
        return betweenSites;
    }

    /** The key of the end it starts from. */
    String from() {
        return from;
    }

    /** The key of the end it leads to. */
    String to() {
        return to;
    }

    /** The keys that must be there, besides {@code type}. */
    List<String> requiredKeys() {
        List<String> keys = new ArrayList<>(List.of(from, to));
        keys.addAll(words(required));
        return keys;
    }

    /** The keys it may have, besides {@code id} and {@code type}. */
    List<String> ownKeys() {
        List<String> keys = requiredKeys();
        keys.addAll(words(optional));
        return keys;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
