package dev.rightful.graph;

import dev.rightful.model.Period;
import dev.rightful.model.Votes;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads ownership out of what registers and papers publish. Capital is not votes: where a source states shares and no
 * voting rights, what votes they carry is unknown.
 */
final class Registers {

    private static final JsonMapper JSON = new JsonMapper();

    private Registers() {}

    /** Rows of owner, owned and share; the share times a factor is in percent. */
    static Ownership shares(String file, int factor) throws IOException {
        Ownership ownership = new Ownership();
        for (List<String> row : rows(file)) {
            BigDecimal percent = new BigDecimal(row.get(2)).multiply(BigDecimal.valueOf(factor));
            ownership.owns(row.get(0), row.get(1), Votes.exactly(percent));
        }
        return ownership;
    }

    /**
     * The register of people with significant control of the United Kingdom. Its bands are "more than 25% but not more
     * than 50%", "more than 50% but less than 75%" and "75% or more"; overseas entities have "more than 25%".
     */
    static Ownership significantControl(String file) throws IOException {
        Ownership ownership = new Ownership();
        for (String line : text(file).lines().toList()) {
            JsonNode row = JSON.readTree(line);
            JsonNode data = row.path("data");
            List<String> natures = new ArrayList<>();
            data.path("natures_of_control").forEach(nature -> natures.add(nature.asString()));
            String company = row.path("company_number").asString();
            String name = data.path("name").asString("");
            String holder = name.isEmpty() || name.startsWith("(") ? "somebody at " + company : name;
            Period period = new Period(findDate(data.path("notified_on")), findDate(data.path("ceased_on")));
            findVotes(natures).ifPresent(votes -> ownership.owns(holder, company, votes, period));
        }
        return ownership;
    }

    private static Optional<Votes> findVotes(List<String> natures) {
        for (String nature : natures) {
            if (nature.startsWith("voting-rights-")) {
                return Optional.of(votesInBand(nature.substring("voting-rights-".length())));
            }
        }
        return natures.stream()
                .filter(nature -> nature.startsWith("ownership-of-shares"))
                .findFirst()
                .map(shares -> Votes.UNKNOWN);
    }

    private static Votes votesInBand(String band) {
        return switch (band) {
            case "25-to-50-percent" -> range(25, 50, true, false);
            case "50-to-75-percent" -> range(50, 75, true, true);
            case "75-to-100-percent" -> range(75, 100, false, false);
            case "more-than-25-percent-registered-overseas-entity" -> range(25, 100, true, false);
            default -> throw new IllegalArgumentException("no band of the register: " + band);
        };
    }

    /**
     * A package of the Beneficial Ownership Data Standard as it was known at a day: of each record the last statement
     * made until then. Interests that are held indirectly restate chains that the package states link by link, so they
     * are left out.
     *
     * @param sharesVote whether a share in the capital is taken for the same share of the votes
     */
    static Ownership beneficial(String file, LocalDate day, boolean sharesVote) throws IOException {
        Map<String, JsonNode> records = new LinkedHashMap<>();
        for (JsonNode statement : JSON.readTree(text(file))) {
            if (!dayOf(statement.path("statementDate")).isAfter(day)) {
                records.put(statement.path("recordId").asString(), statement);
            }
        }
        Ownership ownership = new Ownership();
        for (JsonNode statement : records.values()) {
            boolean closed = statement.path("recordStatus").asString().equals("closed");
            if (statement.path("recordType").asString().equals("relationship") && !closed) {
                JsonNode details = statement.path("recordDetails");
                String owner = nameOf(details.path("interestedParty").asString(), records);
                String owned = nameOf(details.path("subject").asString(), records);
                findVotes(details.path("interests"), sharesVote)
                        .ifPresent(votes -> ownership.owns(owner, owned, votes));
            }
        }
        return ownership;
    }

    /** The day of a date, or of a time in UTC. */
    private static LocalDate dayOf(JsonNode node) {
        return LocalDate.parse(node.asString().substring(0, "yyyy-mm-dd".length()));
    }

    private static String nameOf(String record, Map<String, JsonNode> records) {
        JsonNode statement = records.get(record);
        if (statement == null) {
            return record;
        }
        JsonNode details = statement.path("recordDetails");
        return details.path("name").asString(details.path("names").path(0).path("fullName").asString(record));
    }

    /** The direct interest that tells the votes, best of all voting rights themselves. */
    private static Optional<Votes> findVotes(JsonNode interests, boolean sharesVote) {
        Optional<Votes> votes = Optional.empty();
        for (JsonNode interest : interests) {
            String type = interest.path("type").asString("");
            if (interest.path("directOrIndirect").asString("").equals("indirect")) {
                continue;
            }
            if (type.equals("votingRights")) {
                return Optional.of(votes(interest.path("share")));
            }
            if (type.equals("shareholding")) {
                votes = Optional.of(sharesVote ? votes(interest.path("share")) : Votes.UNKNOWN);
            } else if (type.isEmpty() && votes.isEmpty()) {
                votes = Optional.of(Votes.UNKNOWN);
            }
        }
        return votes;
    }

    private static Votes votes(JsonNode share) {
        if (share.has("exact")) {
            return Votes.exactly(share.path("exact").decimalValue());
        }
        boolean above = share.has("exclusiveMinimum");
        boolean below = share.has("exclusiveMaximum");
        return new Votes(share.path(above ? "exclusiveMinimum" : "minimum").decimalValue(),
                share.path(below ? "exclusiveMaximum" : "maximum").decimalValue(), above, below);
    }

    /**
     * Relationships between legal entities. Whoever consolidates another one by accounting standards controls it in
     * their sense, but no votes are stated; managers of funds hold none.
     */
    static Ownership consolidation(String file) throws IOException {
        Ownership ownership = new Ownership();
        for (List<String> row : rows(file)) {
            if (row.get(4).endsWith("_CONSOLIDATED_BY") && row.get(5).equals("ACTIVE")) {
                ownership.owns(row.get(2), row.get(0), Votes.UNKNOWN);
            }
        }
        return ownership;
    }

    /** Subsidiaries in annual reports; without a percentage any is possible. The report's number stands for its company. */
    static Ownership subsidiaries(String file) throws IOException {
        Ownership ownership = new Ownership();
        for (List<String> row : rows(file)) {
            Votes votes = row.get(3).isEmpty() ? Votes.UNKNOWN : Votes.exactly(new BigDecimal(row.get(3)));
            ownership.owns(row.get(0), row.get(1), votes);
        }
        return ownership;
    }

    /** The rows of a file behind its header; a field may be quoted. */
    static List<List<String>> rows(String file) throws IOException {
        return text(file).lines().skip(1).map(Registers::fields).toList();
    }

    private static List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static Votes range(int min, int max, boolean minExclusive, boolean maxExclusive) {
        return new Votes(BigDecimal.valueOf(min), BigDecimal.valueOf(max), minExclusive, maxExclusive);
    }

    private static @Nullable LocalDate findDate(JsonNode node) {
        return node.isString() ? dayOf(node) : null;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Registers.class.getResourceAsStream("/ownership/" + file)) {
            if (in == null) {
                throw new IOException("no sample is named " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
