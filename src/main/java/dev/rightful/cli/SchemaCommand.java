package dev.rightful.cli;

import dev.rightful.Vocabulary;
import dev.rightful.input.DocumentSchema;
import dev.rightful.report.ReportSchema;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints the JSON Schema of a topology document, or of a report. */
final class SchemaCommand implements Command {

    private static final Flag REPORT = Flag.of("--report", "Print the schema of the JSON report instead.");

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "Print the JSON Schema of a topology document, for editors that complete and check.";
    }

    @Override
    public List<Flag> flags() {
        return List.of(REPORT, CommonFlags.ONTOLOGY);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        if (arguments.has(REPORT)) {
            return Printing.print(surroundings, out -> {
                try (InputStream schema = ReportSchema.open()) {
                    out.append(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
                }
            });
        }
        Library.Agreement agreement = CommonFlags.agreement(arguments, surroundings);
        String schema = DocumentSchema.text(Vocabulary.of(agreement.rights()));
        return Printing.print(surroundings, out -> out.append(schema));
    }
}
