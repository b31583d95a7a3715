package dev.rightful.cli;

import dev.rightful.LicenceCheck;
import dev.rightful.exchange.DocumentText;
import dev.rightful.exchange.TopologyDocument;
import dev.rightful.exchange.TurtleText;
import dev.rightful.model.Topology;
import java.util.List;

/** Writes a topology in another form. */
final class ExportCommand implements Command {

    private static final List<String> FORMS = List.of("turtle", "json", "yaml");

    private static final Flag TO = Flag.repeatable("--to", "FORM[=PATH]",
            "Write " + Arguments.either(FORMS) + ", to standard output or to a file; turtle when it is not given.");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String operands() {
        return "FILE|-";
    }

    @Override
    public String summary() {
        return "Write a topology as RDF, or as a document with every default filled in.";
    }

    @Override
    public String codes() {
        return "The exit code is 0 when it is written, 2 when it is not.";
    }

    @Override
    public List<Flag> flags() {
        return LimitFlags.and(TO, CommonFlags.ONTOLOGY);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        OneTopology.checkOne(this, arguments.operands());
        List<Format> forms = Format.read(arguments, TO, FORMS);
        LicenceCheck check = new LicenceCheck(CommonFlags.agreement(arguments, surroundings).rights(),
                LimitFlags.limits(arguments));
        Topology topology = OneTopology.read(this, arguments.operands(), check, surroundings).get(0).topology();
        Format.writeAll(forms, form -> printing(topology, form.name()), surroundings);
        return ExitCode.GRANTED;
    }

    /** How a topology is written in a form. */
    static Printing printing(Topology topology, String form) {
        return out -> {
            switch (form) {
                case "json" -> DocumentText.writeJson(TopologyDocument.of(topology), out);
                case "yaml" -> DocumentText.writeYaml(TopologyDocument.of(topology), out);
                default -> TurtleText.write(topology, out);
            }
        };
    }
}
