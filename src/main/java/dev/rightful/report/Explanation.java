package dev.rightful.report;

import dev.rightful.rights.Clause;
import dev.rightful.rights.CountingRow;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says in plain words what a rule, a clause or an open question is about. */
public final class Explanation {

    private static final String OPERATE = "rf:operate";
    private static final String MECHANISM = "rf:mechanism";
    /** The shape of rules that count by the counting rows of the edition. */
    private static final String COUNTING = "rf:DeviceLicences";
    /** The shape of rules on whoever investigates an incident, by whatever mechanism. */
    private static final String INVESTIGATION = "rf:Investigation";

    private final Rights rights;
    private final Phrasebook phrasebook;

    /** Of an agreement, in the words of a language. */
    public Explanation(Rights rights, Phrasebook phrasebook) {
        this.rights = rights;
        this.phrasebook = phrasebook;
    }

    /** Everything that can be explained, by the name under which it can be asked for. */
    public List<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        rights.rules().forEach(rule -> subjects.add(rule.id()));
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
        for (String text : List.of("rf:asks", "rf:why", "rf:comply")) {
            String about = phrasebook.about(rule.id(), text);
            if (!about.isEmpty()) {
                labelled(text.substring("rf:".length()), about, out);
            }
        }
        List<String> takenOver = new ArrayList<>(rule.values("rf:takesOver"));
        takenOver.addAll(rule.values("rf:softens"));
        if (!takenOver.isEmpty()) {
            labelled("takes-over", String.join(", ", takenOver), out);
        }
        heading("clauses-heading", out);
        for (Map.Entry<Said, List<String>> said : idsBySaid(clauses(rule)).entrySet()) {
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
    }

    private void write(Clause clause, Appendable out) throws IOException {
        out.append(clause.id()).append('\n');
        labelled("key", clause.key(), out);
        String summary = phrasebook.summary(clause);
        if (!summary.isEmpty()) {
            labelled("says", summary, out);
        }
        String note = phrasebook.translationNote(clause);
        if (!note.isEmpty()) {
            labelled("translation", note, out);
        }
        List<String> rules = new ArrayList<>();
        for (RuleDefinition rule : rights.rules()) {
            if (clauses(rule).contains(clause)) {
                rules.add(rule.id());
            }
        }
        if (!rules.isEmpty()) {
            labelled("rules", String.join(", ", rules), out);
        }
    }

    private void writeQuestion(String id, Appendable out) throws IOException {
        Paragraph.write(id + ": ", phrasebook.question(id), out);
        for (String reading : phrasebook.readings(id)) {
            Paragraph.write("  ", reading, out);
        }
        String settledBy = phrasebook.settledBy(id);
        if (!settledBy.isEmpty()) {
            labelled("settled-by", settledBy, out);
        }
        List<String> rules = new ArrayList<>();
        for (RuleDefinition rule : rights.rules()) {
            if (questions(rule).contains(id)) {
                rules.add(rule.id());
            }
        }
        if (!rules.isEmpty()) {
            labelled("rules", String.join(", ", rules), out);
        }
    }

    /** The clauses that a rule rests on, in every edition: those about its acts and the duties that come with them. */
    private List<Clause> clauses(RuleDefinition rule) {
        Set<Clause> clauses = new LinkedHashSet<>();
        for (String cited : rule.values("rf:cites")) {
            Clause clause = rights.findClause(cited);
            if (clause != null) {
                clauses.add(clause);
            }
        }
        for (Edition edition : rights.editions()) {
            for (String act : acts(rule)) {
                edition.clauses(act).forEach(clause -> add(clause, edition, clauses));
            }
            if (rule.shape().equals(COUNTING)) {
                edition.countingRows().forEach(row -> clauses.add(row.clause()));
            }
            for (Clause clause : edition.clauses(OPERATE)) {
                if (isAbout(clause, rule)) {
                    add(clause, edition, clauses);
                }
            }
        }
        return List.copyOf(clauses);
    }

    /** Whether a paragraph on operators is one that the rule asks: for its way of operating, or for its operators. */
    private static boolean isAbout(Clause clause, RuleDefinition rule) {
        List<String> mechanisms = new ArrayList<>(rule.values(MECHANISM));
        mechanisms.addAll(rule.values("rf:mechanisms"));
        if (mechanisms.isEmpty()) {
            return rule.values("rf:relation").contains(INVESTIGATION)
                    && clause.assignees().contains("rf:lawEnforcement");
        }
        return mechanisms.stream().anyMatch(mechanism -> clause.allows(MECHANISM, mechanism));
    }

    private static void add(Clause clause, Edition edition, Set<Clause> clauses) {
        clauses.add(clause);
        clause.duties().forEach(duty -> {
            Clause asked = edition.findClause(duty.clause());
            if (asked != null) {
                clauses.add(asked);
            }
        });
    }

    /** The acts among the parameters of a rule; what all rights are reserved by says nothing about one rule. */
    private static List<String> acts(RuleDefinition rule) {
        List<String> acts = new ArrayList<>();
        for (Map.Entry<String, List<String>> parameter : rule.parameters().entrySet()) {
            if (!parameter.getKey().equals("rf:reserves")) {
                acts.addAll(parameter.getValue());
            }
        }
        return acts;
    }

    private Set<String> questions(RuleDefinition rule) {
        Set<String> questions = new LinkedHashSet<>(rule.values("rf:question"));
        questions.addAll(rule.values("rf:workerQuestion"));
        if (rule.shape().equals(COUNTING)) {
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

    private void labelled(String word, String text, Appendable out) throws IOException {
        Paragraph.write("  " + Paragraph.padded(phrasebook.word(word), 12), text, out);
    }

    private void heading(String word, Appendable out) throws IOException {
        out.append('\n').append(phrasebook.word(word)).append('\n');
    }
}
