package dev.rightful.bench.peer;

import dev.rightful.ontology.OntologyCompiler;
import dev.rightful.rights.Facts;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules that everybody is asked for: which products may be joined, that federations are trees, camera licences counted
 * over the sites of a code, and the permission under which others operate a site, or anybody does over Interconnect.
 *
 * <p>The peers answer them as far as generated portfolios go, which spares them much: one list of products instead of the
 * clauses of two editions, bought licences without periods, no affiliates, no entries of operators beside the licensees
 * themselves, no planned papers; and they say what is wrong, but neither why nor by which clause.
 */
public final class SharedRules {

    /** Their ids. */
    public static final List<String> IDS = List.of("federation/parent-product", "federation/child-product",
            "federation/tree", "interconnect/central-product", "interconnect/remote-product",
            "interconnect/camera-licences", "interconnect/remote-camera-licences",
            "operation/federation-permission", "operation/interconnect-permission");

    /** What the ids of rules on operations begin and end with; the mechanism stands between. */
    static final String OPERATION = "operation/";
    static final String PERMISSION = "-permission";

    /** What stands for the day in a peer's own text of the rules. */
    static final String AS_OF = "AS-OF";

    private static final String RULE = "rule/";

    private SharedRules() {}

    /** The agreement with these rules only. */
    public static Rights rights() throws IOException {
        Facts facts = Facts.read(OntologyCompiler.compile(List.of()).getOrDefault("", ""), "");
        Facts.Builder shared = new Facts.Builder();
        for (String subject : facts.subjects()) {
            if (!subject.startsWith(RULE) || IDS.contains(subject.substring(RULE.length()))) {
                for (String property : facts.properties(subject)) {
                    facts.values(subject, property).forEach(value -> shared.add(subject, property, value));
                }
            }
        }
        return Rights.of(shared.build());
    }

    /** The text of a file that stands beside this class. */
    static String text(String name) throws IOException {
        try (InputStream in = SharedRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
