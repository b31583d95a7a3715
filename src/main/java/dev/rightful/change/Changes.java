package dev.rightful.change;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two judgements, by rule and subject. */
public final class Changes {

    /** Facts that name the circumstances of a judgement and not the case itself. */
    private static final Set<String> CIRCUMSTANCES = Set.of("date", "edition");

    private static final Comparator<Subject> BY_SUBJECT = Comparator.comparing(Subject::kind)
            .thenComparing(Subject::id);

    private final Assessment before;
    private final Assessment after;
    private final Set<Subject> subjectsBefore;
    private final Set<Subject> subjectsAfter;

    private Changes(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        this.subjectsBefore = verdicts(before).keySet();
        this.subjectsAfter = verdicts(after).keySet();
    }

    /** What differs, by rule and subject, subjects that only one judgement knows and nothing is wrong with last. */
    public static List<Change> between(Assessment before, Assessment after) {
        return new Changes(before, after).find();
    }

    /** The changes of a verdict. */
    public static List<Change> ofVerdicts(Assessment before, Assessment after) {
        return between(before, after).stream().filter(Change::isOfVerdict).toList();
    }

    /** The links, operations and sites with another verdict, and those that only one judgement knows, by kind and id. */
    public static List<Change> ofSubjects(Assessment before, Assessment after) {
        Map<Subject, Verdict> was = verdicts(before);
        Map<Subject, Verdict> is = verdicts(after);
        Set<Subject> subjects = new TreeSet<>(BY_SUBJECT);
        subjects.addAll(was.keySet());
        subjects.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        for (Subject subject : subjects) {
            Change change = new Change(subject, null, was.get(subject), is.get(subject), null, null);
            if (change.isOfVerdict()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private List<Change> find() {
        List<Change> changes = new ArrayList<>();
        Map<String, Map<Subject, Finding>> was = byRule(before);
        Map<String, Map<Subject, Finding>> is = byRule(after);
        Set<String> rules = new TreeSet<>(was.keySet());
        rules.addAll(is.keySet());
        Set<Subject> told = new HashSet<>();
        for (String rule : rules) {
            Map<Subject, Finding> old = was.getOrDefault(rule, Map.of());
            Map<Subject, Finding> present = is.getOrDefault(rule, Map.of());
            Set<Subject> subjects = new TreeSet<>(BY_SUBJECT);
            subjects.addAll(old.keySet());
            subjects.addAll(present.keySet());
            for (Subject subject : subjects) {
                told.add(subject);
                Finding one = old.get(subject);
                Finding other = present.get(subject);
                if (one == null || other == null || !isSame(one, other)) {
                    changes.add(new Change(subject, rule, verdict(one, subject, subjectsBefore),
                            verdict(other, subject, subjectsAfter), one, other));
                }
            }
        }
        addSubjects(told, changes);
        return changes;
    }

    private void addSubjects(Set<Subject> told, List<Change> changes) {
        Set<Subject> all = new TreeSet<>(BY_SUBJECT);
        all.addAll(subjectsBefore);
        all.addAll(subjectsAfter);
        for (Subject subject : all) {
            boolean was = subjectsBefore.contains(subject);
            boolean is = subjectsAfter.contains(subject);
            if (was != is && !told.contains(subject)) {
                changes.add(new Change(subject, null, was ? Verdict.GRANTED : null, is ? Verdict.GRANTED : null, null,
                        null));
            }
        }
    }

    /** Whether two findings of one rule and subject say the same; their words may name another day or edition. */
    private static boolean isSame(Finding one, Finding other) {
        return one.verdict() == other.verdict()
                && one.statement().situation().equals(other.statement().situation())
                && String.valueOf(one.question()).equals(String.valueOf(other.question()))
                && one.clauseKeys().equals(other.clauseKeys())
                && facts(one.statement()).equals(facts(other.statement()));
    }

    private static Map<String, Object> facts(Statement statement) {
        Map<String, Object> facts = new HashMap<>(statement.facts());
        facts.keySet().removeAll(CIRCUMSTANCES);
        return facts;
    }

    private static @Nullable Verdict verdict(@Nullable Finding finding, Subject subject, Set<Subject> known) {
        if (finding != null) {
            return finding.verdict();
        }
        return switch (subject.kind()) {
            case LINK, OPERATION, SITE -> known.contains(subject) ? Verdict.GRANTED : null;
            case PREMISES, SLC -> Verdict.GRANTED;
        };
    }

    private static Map<String, Map<Subject, Finding>> byRule(Assessment assessment) {
        Map<String, Map<Subject, Finding>> byRule = new TreeMap<>();
        for (Finding finding : assessment.findings()) {
            byRule.computeIfAbsent(finding.rule(), each -> new HashMap<>()).put(finding.subject(), finding);
        }
        return byRule;
    }

    /** The links, operations and sites. */
    private static Map<Subject, Verdict> verdicts(Assessment assessment) {
        Map<Subject, Verdict> verdicts = new HashMap<>();
        assessment.links().forEach(link -> verdicts.put(new Subject(Subject.Kind.LINK, link.id()), link.verdict()));
        assessment.operations()
                .forEach(operation -> verdicts.put(new Subject(Subject.Kind.OPERATION, operation.id()),
                        operation.verdict()));
        assessment.sites().forEach(site -> verdicts.put(new Subject(Subject.Kind.SITE, site.id()), site.verdict()));
        return verdicts;
    }
}
