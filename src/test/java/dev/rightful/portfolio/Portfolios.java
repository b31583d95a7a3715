package dev.rightful.portfolio;

import dev.rightful.Vocabulary;
import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Reading;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Rights;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Portfolios that tests judge: documents with the paths they would have, judged at their own day or at this one. */
final class Portfolios {

    static final Rights RIGHTS = BuiltIn.rights();

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final TopologyReader READER = new TopologyReader(Vocabulary.of(RIGHTS), Limits.DEFAULT);
    private static final Contributions CONTRIBUTIONS = contributions(RIGHTS);

    private Portfolios() {}

    /** A judged topology with the path of its document. */
    record Judged(String source, Topology topology, Assessment assessment) {}

    /** What a portfolio says. */
    record Said(List<PortfolioFinding> findings, Insights insights) {}

    static Judged judged(String source, String yaml) {
        ReadResult result =
                READER.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Syntax.YAML);
        return switch (result) {
            case ReadResult.Read read -> judged(source, read.topology());
            case ReadResult.Refused refused -> throw new IllegalArgumentException(refused.problems().toString());
        };
    }

    static Judged judged(String source, Topology topology) {
        LocalDate day = topology.asOf() == null ? DAY : topology.asOf();
        return new Judged(source, topology, new Evaluation(RIGHTS).judge(topology, Options.at(day)));
    }

    /** The documents of a file, one after the other with {@code ---} between, named {@code 1.yaml} and so on. */
    static List<Judged> documents(String file) {
        List<Judged> documents = new ArrayList<>();
        for (String yaml : List.of(file.split("\n---\n"))) {
            documents.add(judged(documents.size() + 1 + ".yaml", yaml));
        }
        return documents;
    }

    static Contributions contributions(Rights rights) {
        return new Contributions(rights, BuiltIn.phrasebook("en"), /* assumePlanned= */ false);
    }

    /** Judges what was judged alone by rules that somebody changed. */
    static List<PortfolioFinding> findings(List<Judged> documents, Path work, Rights rights,
            Contributions contributions) {
        List<PortfolioFinding> findings = new ArrayList<>();
        try (Portfolio portfolio = new Portfolio(rights, work, 1 << 20)) {
            for (int i = 0; i < documents.size(); i++) {
                Judged document = documents.get(i);
                portfolio.add(contributions.of(i, document.source(), document.topology(), document.assessment()));
            }
            portfolio.judge(Reading.OPEN, 1, findings::add);
        }
        return findings;
    }

    /** Judges a portfolio in the order given. */
    static Said judge(List<Judged> documents, Path work, long budget, Reading reading) {
        List<PortfolioFinding> findings = new ArrayList<>();
        try (Portfolio portfolio = new Portfolio(RIGHTS, work, budget)) {
            for (int i = 0; i < documents.size(); i++) {
                portfolio.add(contribution(i, documents.get(i)));
            }
            return new Said(findings, portfolio.judge(reading, 50, findings::add));
        }
    }

    static Contribution contribution(long ordinal, Judged judged) {
        return CONTRIBUTIONS.of(ordinal, judged.source(), judged.topology(), judged.assessment());
    }
}
