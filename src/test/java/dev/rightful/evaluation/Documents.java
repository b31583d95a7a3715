package dev.rightful.evaluation;

import dev.rightful.Vocabulary;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Topologies that a test writes down as the documents that users write. */
final class Documents {

    private Documents() {}

    static Topology topology(Rights rights, String yaml) {
        ReadResult result = new TopologyReader(Vocabulary.of(rights), Limits.DEFAULT)
                .read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Syntax.YAML);
        return switch (result) {
            case ReadResult.Read read -> read.topology();
            case ReadResult.Refused refused -> throw new IllegalArgumentException(refused.problems().toString());
        };
    }

    /** Judges a document at its own date. */
    static Assessment judge(Rights rights, String yaml) {
        Topology topology = topology(rights, yaml);
        LocalDate asOf = topology.asOf();
        if (asOf == null) {
            throw new IllegalArgumentException("the document gives no date to be judged at");
        }
        return new Evaluation(rights).judge(topology, Options.at(asOf));
    }

    /** Findings as one line each: rule, subject, verdict. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s %s %s".formatted(finding.rule(), finding.subject().id(), finding.verdict()))
                .toList();
    }
}
