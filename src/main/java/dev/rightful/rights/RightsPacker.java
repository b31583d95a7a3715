package dev.rightful.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes the agreement for {@link RightsUnpacker}, part by part in the same order. */
final class RightsPacker {

    private final Packing out = new Packing();

    private RightsPacker() {}

    static byte[] bytes(Rights rights) {
        RightsPacker packer = new RightsPacker();
        packer.add(rights);
        return packer.out.toBytes();
    }

    private void add(Rights rights) {
        out.number(rights.products().size());
        for (Product product : rights.products()) {
            out.text(product.id());
            out.text(product.name());
            out.text(product.role().type());
            out.textOrNone(product.baseLicence());
        }
        out.number(rights.licenceKinds().size());
        for (LicenceKind kind : rights.licenceKinds()) {
            out.text(kind.id());
            out.text(kind.name());
            out.number(kind.base() ? 1 : 0);
        }
        addRules(rights.rules());
        addRules(rights.portfolioRules());
        out.number(rights.otherSources().size());
        rights.otherSources().forEach(source -> add(out, source));
        out.text(rights.defaultEdition().id());
        out.text(rights.reach());
        out.text(rights.controlAbove());
        out.text(rights.workQuestion());
        out.texts(rights.reserves());
        out.number(rights.availability().size());
        rights.availability().forEach((release, day) -> {
            out.text(release);
            out.text(day);
        });
        out.number(rights.editions().size());
        rights.editions().forEach(this::add);
    }

    private void addRules(List<RuleDefinition> rules) {
        out.number(rules.size());
        for (RuleDefinition rule : rules) {
            out.text(rule.id());
            out.text(rule.shape());
            out.number(rule.parameters().size());
            rule.parameters().forEach((parameter, values) -> {
                out.text(parameter);
                out.texts(values);
            });
        }
    }

    private void add(Edition edition) {
        out.text(edition.id());
        out.text(edition.issued());
        out.textOrNone(edition.shipsFrom());
        out.apart(List.of(edition.contents()), RightsPacker::add);
    }

    private static void add(Packing part, Edition.Contents contents) {
        part.apart(contents.clauses(), RightsPacker::add);
        addIndex(part, contents.byAct(), contents.clauses());
        addIndex(part, contents.byTarget(), contents.clauses());
        part.apart(contents.countingRows(), (each, row) -> {
            each.number(row.rank());
            each.number(contents.clauses().indexOf(row.clause()));
            each.text(row.measure().term());
            each.textOrNone(row.question());
            each.text(Long.toString(row.questionUpTo()));
        });
    }

    private static void addIndex(Packing part, Map<String, List<Clause>> index, List<Clause> clauses) {
        part.number(index.size());
        index.forEach((key, values) -> {
            part.text(key);
            part.number(values.size());
            values.forEach(clause -> part.number(clauses.indexOf(clause)));
        });
    }

    private static void add(Packing part, Clause clause) {
        part.text(clause.id());
        part.text(clause.edition());
        part.text(clause.product());
        part.text(clause.key());
        part.text(clause.node());
        part.texts(clause.actions());
        part.texts(clause.targets());
        part.texts(clause.assignees());
        add(part, clause.constraints());
        part.number(clause.duties().size());
        for (Duty duty : clause.duties()) {
            part.text(duty.action());
            part.text(duty.clause());
            add(part, duty.constraints());
        }
    }

    private static void add(Packing part, Collection<Constraint> constraints) {
        part.number(constraints.size());
        for (Constraint constraint : constraints) {
            part.text(constraint.operand());
            part.text(constraint.operator().term());
            part.texts(constraint.values());
        }
    }
}
