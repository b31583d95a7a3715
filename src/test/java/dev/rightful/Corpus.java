package dev.rightful;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.expectation.Expected;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Reading;
import dev.rightful.input.Expectation;
import dev.rightful.input.ExpectationReader;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Extension;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import dev.rightful.ontology.Amended;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The project's own topologies, read once, to be judged under many agreements.
 *
 * <p>Each is judged as its expectation says, and once more under each edition. Who compares with an added edition, for
 * which nobody has accepted it, compares with {@link #again}.
 */
final class Corpus {

    /** What stands behind the name of an edition that takes over another one as it is. */
    private static final String AGAIN = "-again";

    private final Rights rights;
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, BitSet> byToken = new HashMap<>();

    /**
     * One judgement of one topology.
     *
     * @param file where the topology stands
     * @param said what the built-in agreement says
     */
    record Run(Path file, Topology topology, Options options, Said said) {

        /** The same judgement under another agreement. */
        Said under(Rights changed) {
            return Said.of(new Evaluation(changed).judge(topology, options));
        }

        /** The same judgement under another agreement, of which one edition governs every site. */
        Said under(Rights changed, String edition) {
            return Said.of(new Evaluation(changed).judge(topology,
                    new Options(options.asOf(), options.reading(), options.assumePlanned(), edition)));
        }

        @Override
        public String toString() {
            return options.edition() == null ? file.toString() : file + " under " + options.edition();
        }
    }

    /**
     * What a judgement says.
     *
     * @param verdicts the verdict on each subject by each rule that does not grant it
     * @param citations the clauses and the question that each of them, each link and each operation names
     */
    record Said(Map<String, String> verdicts, Map<String, String> citations) {

        static Said of(Assessment assessment) {
            Map<String, String> verdicts = new TreeMap<>();
            Map<String, String> citations = new TreeMap<>();
            for (Finding finding : assessment.findings()) {
                String name = finding.rule() + " of " + finding.subject().id();
                verdicts.put(name, finding.verdict().word());
                citations.put(name, finding.clauseKeys() + " " + finding.question());
            }
            assessment.links().forEach(link -> {
                verdicts.put(link.id(), link.verdict().word());
                citations.put(link.id(), withoutEditions(link.clauses()));
            });
            assessment.operations().forEach(operation -> {
                verdicts.put(operation.id(), operation.verdict().word());
                citations.put(operation.id(), withoutEditions(operation.clauses()));
            });
            return new Said(verdicts, citations);
        }

        /** Clauses as they stand in every edition, so that one that is taken over is the same. */
        private static String withoutEditions(List<String> clauses) {
            return clauses.stream().map(clause -> clause.substring(clause.indexOf('/') + 1)).toList().toString();
        }
    }

    private Corpus(Rights rights) {
        this.rights = rights;
    }

    /** The edition that takes over another one as it is. */
    static String again(String edition) {
        return edition + AGAIN;
    }

    /** Whether a judgement is one under such an edition. */
    static boolean isAgain(Run run) {
        String edition = run.options().edition();
        return edition != null && edition.endsWith(AGAIN);
    }

    /** Reads every topology below a directory that has an expectation and is not to be refused. */
    static Corpus in(Path directory, Amended builtIn) throws IOException {
        StringBuilder editions = new StringBuilder(Law.PREFIXES);
        for (Edition edition : BuiltIn.rights().editions()) {
            editions.append("<edition/%s> a rf:Edition ; rf:issued \"%s\"^^xsd:date ; rf:basedOn <edition/%s> .\n"
                    .formatted(again(edition.id()), edition.issued(), edition.id()));
        }
        Corpus corpus = new Corpus(builtIn.by(editions.toString()));
        for (Expected expected : Expected.in(directory)) {
            Expectation expectation = expectation(expected.expectation());
            if (expectation.verdict() != null) {
                corpus.read(expected.topology(), expectation.args());
            }
        }
        return corpus;
    }

    private static Expectation expectation(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (ExpectationReader.read(in)) {
                case ExpectationReader.Result.Read read -> read.expectation();
                case ExpectationReader.Result.Refused refused ->
                        throw new IOException(file + ": " + refused.problems());
            };
        }
    }

    private void read(Path file, List<String> args) {
        TopologyReader reader = new TopologyReader(Vocabulary.of(rights), Limits.DEFAULT);
        Inputs.expand(List.of(file.toString()), InputStream.nullInputStream())
                .forEach(input -> reader.read(input, document -> {
                    if (document.result() instanceof ReadResult.Read read) {
                        add(file, read.topology(), args);
                    }
                }));
    }

    private void add(Path file, Topology topology, List<String> args) {
        String day = argument(args, "--as-of");
        LocalDate asOf = day == null
                ? Objects.requireNonNull(topology.asOf(), file + " has no asOf")
                : LocalDate.parse(day);
        String word = argument(args, "--reading");
        Reading reading = word == null ? Reading.OPEN : word.equals("strict") ? Reading.STRICT : Reading.LENIENT;
        String forced = argument(args, "--edition");
        boolean assumePlanned = args.contains("--assume-planned");
        add(file, topology, new Options(asOf, reading, assumePlanned, forced));
        if (forced == null) {
            for (Edition edition : rights.editions()) {
                add(file, topology, new Options(asOf, reading, assumePlanned, edition.id()));
            }
        }
    }

    private static @Nullable String argument(List<String> args, String flag) {
        int place = args.indexOf(flag);
        return place < 0 ? null : args.get(place + 1);
    }

    private void add(Path file, Topology topology, Options options) {
        Assessment assessment = new Evaluation(rights).judge(topology, options);
        Set<String> tokens = new TreeSet<>();
        assessment.findings().forEach(finding -> {
            tokens.add(finding.rule());
            tokens.addAll(finding.clauses());
        });
        assessment.links().forEach(link -> tokens.addAll(link.clauses()));
        assessment.operations().forEach(operation -> tokens.addAll(operation.clauses()));
        assessment.sites().forEach(verdict -> {
            Site site = site(topology, verdict.id());
            tokens.add(verdict.edition() + " " + site.governingProduct());
            List<Extension> extensions = site.extensions() == null ? List.of() : site.extensions();
            extensions.forEach(extension -> tokens.add(verdict.edition() + " " + extension.product()));
        });
        tokens.forEach(token -> byToken.computeIfAbsent(token, each -> new BitSet()).set(runs.size()));
        runs.add(new Run(file, topology, options, Said.of(assessment)));
    }

    private static Site site(Topology topology, String id) {
        for (Site site : topology.sites()) {
            if (site.id().equals(id)) {
                return site;
            }
        }
        throw new IllegalArgumentException("no site " + id);
    }

    /** The agreement that they were judged against. */
    Rights rights() {
        return rights;
    }

    /** Every judgement. */
    List<Run> runs() {
        return runs;
    }

    /**
     * Every judgement, first those that are most likely to change.
     *
     * @param tokens rules and clauses that may be cited, editions with products that may govern; the likeliest first
     */
    List<Run> runs(List<String> tokens) {
        BitSet taken = new BitSet();
        List<Run> ordered = new ArrayList<>(runs.size());
        for (String token : tokens) {
            BitSet found = (BitSet) byToken.getOrDefault(token, new BitSet()).clone();
            found.andNot(taken);
            found.stream().forEach(run -> ordered.add(runs.get(run)));
            taken.or(found);
        }
        for (int run = taken.nextClearBit(0); run < runs.size(); run = taken.nextClearBit(run + 1)) {
            ordered.add(runs.get(run));
        }
        return ordered;
    }
}
