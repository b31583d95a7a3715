package dev.rightful.cli;

import dev.rightful.Vocabulary;
import dev.rightful.input.DocumentSchema;
import dev.rightful.input.WaiverSchema;
import dev.rightful.report.ReportSchema;
import dev.rightful.waiver.WaivableRules;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints the JSON Schema of a topology document, of a report, or of a file of waivers. */
final class SchemaCommand implements Command {

    private static final Flag REPORT = Flag.of("--report", "Print the schema of the JSON report instead.");
    private static final Flag WAIVERS = Flag.of("--waivers", "Print the schema of a file of waivers instead.");

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
        return List.of(REPORT, WAIVERS, CommonFlags.ONTOLOGY);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        if (arguments.has(REPORT) && arguments.has(WAIVERS)) {
            throw new Failure("--report and --waivers exclude each other");
        }
        if (arguments.has(REPORT)) {
            return Printing.print(surroundings, out -> {
                try (InputStream schema = ReportSchema.open()) {
                    out.append(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
                }
            });
        }
        Library.Agreement agreement = CommonFlags.agreement(arguments, surroundings);
        String schema = arguments.has(WAIVERS)
                ? WaiverSchema.text(WaivableRules.of(agreement.rights()))
                : DocumentSchema.text(Vocabulary.of(agreement.rights()));
        return Printing.print(surroundings, out -> out.append(schema));
    }
}
