package dev.rightful.report;

import dev.rightful.rights.Basis;
import dev.rightful.rights.Cases;
import dev.rightful.rights.Clause;
import dev.rightful.rights.CountingRow;
import dev.rightful.rights.Coverage;
import dev.rightful.rights.Inventory;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import dev.rightful.waiver.WaivableRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a rule, a clause or an open question is about. */
public final class Explanation {

    private final Rights rights;
    private final Phrasebook phrasebook;
    private final Inventory inventory;
    private final ExamplePage examples;
    private final Basis basis;

    /** Of an agreement, in the words of a language, with the topologies that may be shown. */
    public Explanation(Rights rights, Phrasebook phrasebook, Inventory inventory, Cases cases) {
        this.rights = rights;
        this.phrasebook = phrasebook;
        this.inventory = inventory;
        this.examples = new ExamplePage(phrasebook, cases);
        this.basis = new Basis(rights);
    }

    /** Everything that can be explained, by the name under which it can be asked for. */
    public List<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        rights.allRules().forEach(rule -> subjects.add(rule.id()));
        subjects.addAll(phrasebook.questions());
        for (Clause clause : clauses()) {
            subjects.add(clause.id());
            subjects.add(withoutEdition(clause));
            subjects.add(clause.key());
        }
        return List.copyOf(subjects);
    }

    /**
     * Explains a rule by its id, a clause by its id with or without the edition or by its key, or a question by its id.
     *
     * @return whether there is such a thing
     */
    public boolean write(String subject, Appendable out) throws IOException {
        RuleDefinition rule = rights.findRule(subject);
        if (rule != null) {
            write(rule, out);
            return true;
        }
        String question = subject.toUpperCase(Locale.ROOT);
        if (phrasebook.questions().contains(question)) {
            writeQuestion(question, out);
            return true;
        }
        List<Clause> named = new ArrayList<>();
        for (Clause clause : clauses()) {
            if (List.of(clause.id(), withoutEdition(clause), clause.key()).contains(subject)) {
                named.add(clause);
            }
        }
        String between = "";
        for (Clause clause : named) {
            out.append(between);
            write(clause, out);
            between = "\n";
        }
        return !named.isEmpty();
    }

    private void write(RuleDefinition rule, Appendable out) throws IOException {
        Paragraph.write("", rule.id() + ": " + phrasebook.title(rule.id()), out);
        for (String text : List.of("asks", "why", "comply")) {
            about(text, phrasebook.about(rule.id(), "rf:" + text), out);
        }
        List<String> takenOver = new ArrayList<>(rule.values("rf:takesOver"));
        takenOver.addAll(rule.values("rf:softens"));
        if (!takenOver.isEmpty()) {
            labelled("takes-over", String.join(", ", takenOver), out);
        }
        labelled("waiver", phrasebook.word(WaivableRules.isWaivable(rule) ? "waivable" : "not-waivable"), out);
        heading("clauses-heading", out);
        for (Map.Entry<Said, List<String>> said : idsBySaid(basis.of(rule)).entrySet()) {
            Paragraph.write("  ", String.join(", ", said.getValue()), out);
            for (String text : List.of(said.getKey().summary(), said.getKey().translationNote())) {
                if (!text.isEmpty()) {
                    Paragraph.write("      ", text, out);
                }
            }
        }
        List<String> situations = phrasebook.situations(rule.id());
        if (!situations.isEmpty()) {
            heading("cases-heading", out);
        }
        for (String situation : situations) {
            Paragraph.write("  - ", phrasebook.template(rule.id(), situation), out);
        }
        for (String question : questions(rule)) {
            out.append('\n');
            writeQuestion(question, out);
        }
        examples.write(inventory.examples(rule.id()), out);
    }

    private void write(Clause clause, Appendable out) throws IOException {
        out.append(clause.id()).append('\n');
        labelled("key", clause.key(), out);
        String kind = inventory.findKind(clause);
        if (kind != null) {
            labelled("clause-kind", phrasebook.word("clause-kind-" + kind), out);
        }
        about("says", phrasebook.summary(clause), out);
        about("translation", phrasebook.translationNote(clause), out);
        about("addresses", phrasebook.about(clause, "rf:standpoint"), out);
        about("change", phrasebook.about(clause, "rf:changeNote"), out);
        Coverage coverage = inventory.findCoverage(clause);
        if (coverage != null) {
            labelled("covered", phrasebook.word("coverage-" + CoverageTable.word(coverage.level())), out);
            about("reason", phrasebook.about(clause, "rf:reason"), out);
        }
        Set<RuleDefinition> rules = rules(clause, coverage);
        if (!rules.isEmpty()) {
            labelled("rules", String.join(", ", rules.stream().map(RuleDefinition::id).toList()), out);
        }
        Set<String> questions = new LinkedHashSet<>();
        for (RuleDefinition rule : rules) {
            out.append('\n');
            Paragraph.write("", rule.id() + ": " + phrasebook.title(rule.id()), out);
            about("asks", phrasebook.about(rule.id(), "rf:asks"), out);
            about("comply", phrasebook.about(rule.id(), "rf:comply"), out);
            questions.addAll(questions(rule));
        }
        for (String question : questions) {
            out.append('\n');
            writeQuestion(question, out);
        }
        examples.write(inventory.examples(clause), out);
    }

    /** The rules that rest on a clause, and those by which it is said to be covered. */
    private Set<RuleDefinition> rules(Clause clause, @Nullable Coverage coverage) {
        Set<RuleDefinition> rules = new LinkedHashSet<>();
        for (RuleDefinition rule : rights.allRules()) {
            if (basis.of(rule).contains(clause) || (coverage != null && coverage.rules().contains(rule.id()))) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private void writeQuestion(String id, Appendable out) throws IOException {
        Paragraph.write(id + ": ", phrasebook.question(id), out);
        for (String reading : phrasebook.readings(id)) {
            Paragraph.write("  ", reading, out);
        }
        about("settled-by", phrasebook.settledBy(id), out);
        List<String> rules = new ArrayList<>();
        for (RuleDefinition rule : rights.allRules()) {
            if (questions(rule).contains(id)) {
                rules.add(rule.id());
            }
        }
        if (!rules.isEmpty()) {
            labelled("rules", String.join(", ", rules), out);
        }
    }

    private Set<String> questions(RuleDefinition rule) {
        Set<String> questions = new LinkedHashSet<>(rule.values("rf:question"));
        questions.addAll(rule.values("rf:workerQuestion"));
        if (Basis.counts(rule)) {
            for (CountingRow row : rights.defaultEdition().countingRows()) {
                if (row.question() != null) {
                    questions.add(row.question());
                }
            }
        }
        if ("operation".equals(rule.findValue("rf:subjectKind"))) {
            questions.add(rights.workQuestion());
        }
        return questions;
    }

    /** What a clause says, and where its translation leads astray. */
    private record Said(String summary, String translationNote) {}

    /** The ids of clauses by what they say. */
    private Map<Said, List<String>> idsBySaid(List<Clause> clauses) {
        Map<Said, List<String>> ids = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            Said said = new Said(phrasebook.summary(clause), phrasebook.translationNote(clause));
            ids.computeIfAbsent(said, each -> new ArrayList<>()).add(clause.id());
        }
        return ids;
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>(rights.otherSources());
        rights.editions().forEach(edition -> clauses.addAll(edition.clauses()));
        return clauses;
    }

    private static String withoutEdition(Clause clause) {
        return clause.edition().isEmpty() ? clause.id() : clause.id().substring(clause.edition().length() + 1);
    }

    private void about(String word, String text, Appendable out) throws IOException {
        if (!text.isEmpty()) {
            labelled(word, text, out);
        }
    }

    private void labelled(String word, String text, Appendable out) throws IOException {
        Paragraph.write("  " + Paragraph.padded(phrasebook.word(word), 12), text, out);
    }

    private void heading(String word, Appendable out) throws IOException {
        out.append('\n').append(phrasebook.word(word)).append('\n');
    }
}
