package dev.rightful.expectation;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.input.Expectation;
import dev.rightful.input.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says where what came out differs from what was expected; no line means that nothing does. */
public final class Comparison {

    private Comparison() {}

    /** Compares the verdict and the complete list of findings. */
    public static List<String> differences(Expectation expected, Assessment actual) {
        List<String> differences = new ArrayList<>();
        String verdict = expected.verdict();
        if (verdict == null) {
            differences.add("expected to be refused, was judged " + actual.verdict().word());
            return differences;
        }
        if (!verdict.equals(actual.verdict().word())) {
            differences.add("verdict: expected " + verdict + ", was " + actual.verdict().word());
        }
        Map<String, Finding> left = new TreeMap<>();
        for (Finding finding : actual.findings()) {
            left.put(finding.rule() + " of " + finding.subject().id(), finding);
        }
        for (Expectation.Finding finding : expected.findings()) {
            String name = finding.rule() + " of " + finding.subject();
            Finding found = left.remove(name);
            if (found == null) {
                differences.add(name + ": expected " + shown(finding.verdict(), finding.clauses()) + ", was not found");
            } else {
                compare(name, finding, found, differences);
            }
        }
        left.forEach((name, finding) -> differences.add(
                name + ": not expected, was " + shown(finding.verdict().word(), finding.clauses())));
        return differences;
    }

    private static void compare(String name, Expectation.Finding expected, Finding actual, List<String> differences) {
        if (!expected.verdict().equals(actual.verdict().word())) {
            differences.add(name + ": expected " + expected.verdict() + ", was " + actual.verdict().word());
        }
        Set<String> clauses = new TreeSet<>(actual.clauses());
        if (!expected.clauses().equals(clauses)) {
            differences.add(name + ": expected the clauses " + String.join(", ", new TreeSet<>(expected.clauses()))
                    + ", were " + String.join(", ", clauses));
        }
    }

    private static String shown(String verdict, Iterable<String> clauses) {
        return verdict + " by " + String.join(", ", clauses);
    }

    /** Compares everything that is wrong with a refused document. */
    public static List<String> differences(Expectation expected, List<Problem> actual) {
        List<String> differences = new ArrayList<>();
        if (expected.verdict() != null) {
            differences.add("expected to be judged " + expected.verdict() + ", was refused");
        }
        List<Problem> left = new ArrayList<>(actual);
        for (Expectation.Mistake error : expected.errors()) {
            Problem met = null;
            for (Problem problem : left) {
                if (met == null && problem.line() == error.line() && problem.column() == error.column()
                        && problem.message().contains(error.message())) {
                    met = problem;
                }
            }
            if (met == null) {
                differences.add("expected the error " + error.line() + ":" + error.column() + ": … " + error.message()
                        + " …, was not found");
            } else {
                left.remove(met);
            }
        }
        for (Problem problem : left) {
            differences.add("error not expected, was " + problem.line() + ":" + problem.column() + ": "
                    + problem.message());
        }
        return differences;
    }
}
