package dev.rightful.finding;

import java.util.List;

/**
 * The verdict on a party that operates a site.
 *
 * @param party the operator
 * @param site the operated site
 * @param mechanism how it gets there
 * @param relation what it is to the licensee of the site, of the act that decides
 * @param path one shortest path
 * @param verdict the worst of its findings
 * @param clauses the id of the clause by which its relation operates so, or the licensee would; without one, the ids of those
 *     that reserve the right
 */
public record OperationVerdict(String party, String site, String mechanism, String relation, Path path,
        Verdict verdict, List<String> clauses) {

    /** The id of the operation in reports. */
    public String id() {
        return party + "@" + site + ":" + mechanism;
    }
}
