package dev.rightful.cli;

import dev.rightful.report.Explanation;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.util.List;

/** Says what a rule, a clause or an open question is about. */
final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String operands() {
        return "RULE|CLAUSE|QUESTION…";
    }

    @Override
    public String summary() {
        return "Say in plain words what a rule, a clause or an open question asks.";
    }

    @Override
    public List<Flag> flags() {
        return List.of(CommonFlags.LANG, CommonFlags.ONTOLOGY);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        if (arguments.operands().isEmpty()) {
            throw new Failure("explain what? rightful rules and rightful clauses list what there is");
        }
        Library.Agreement agreement = CommonFlags.agreement(arguments, surroundings);
        Explanation explanation = new Explanation(agreement.rights(), agreement.phrasebook(),
                agreement.inventory().get(), BuiltIn.cases());
        StringBuilder text = new StringBuilder();
        for (String subject : arguments.operands()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            if (!write(explanation, subject, text)) {
                throw new Failure("no rule, clause or question is named \"%s\"%s".formatted(subject,
                        Arguments.hint(subject, explanation.subjects(),
                                "; rightful rules and rightful clauses list them")));
            }
        }
        return Printing.print(surroundings, out -> out.append(text));
    }

    private static boolean write(Explanation explanation, String subject, StringBuilder text) throws Failure {
        try {
            return explanation.write(subject, text);
        } catch (IOException e) {
            throw new Failure(Failure.line(e), e);
        }
    }
}
