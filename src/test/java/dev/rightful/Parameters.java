package dev.rightful;

import dev.rightful.Change.Effect;
import dev.rightful.rights.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds every parameter in the ontology and says how it may be changed. A property that is met for the first time is an
 * error, so that nothing enters the ontology that no change tries.
 */
final class Parameters {

    /** Properties by kind of subject that decide nothing, and why. */
    private static final Map<String, Map<String, String>> NO_PARAMETERS = Map.of(
            "agreement", Map.of("a", "tells what it is"),
            "edition", Map.of("a", "tells what it is",
                    "odrl:assignee", "holds for every clause; for readers of ODRL",
                    "odrl:assigner", "holds for every clause; for readers of ODRL",
                    "odrl:obligation", "the edition's clauses once more; for readers of ODRL",
                    "odrl:permission", "the edition's clauses once more; for readers of ODRL",
                    "odrl:profile", "for readers of ODRL",
                    "odrl:prohibition", "the edition's clauses once more; for readers of ODRL",
                    "odrl:target", "holds for every clause; for readers of ODRL"),
            "clause", Map.of("a", "tells what it is",
                    "rf:clauseKind", "tells readers what it does",
                    "rf:edition", "tells where it stands",
                    "rf:key", "tells where it stands",
                    "rf:paragraph", "tells where it stands",
                    "rf:section", "tells where it stands"),
            "product", Map.of("a", "an added file adds types and replaces none; roles have a test of their own",
                    "rf:name", "a name for people",
                    "rf:rank", "the order of lists"),
            "licence", Map.of("rf:name", "a name for people"),
            "release", Map.of("a", "tells what it is"),
            "question", Map.of("a", "tells what it is"),
            "rule", Map.of("a", "tells what it is",
                    "rf:isWaivable", "decides no verdict; waivers have tests of their own",
                    "rf:rank", "the order of lists",
                    "rf:shape", "a class of its own, with parameters of its own",
                    "rf:spares", "tells the licence plan, whose tests hold it, what takes no licence",
                    "rf:subjectKind", "tells people what the shape decides"));

    /** What tells how clauses and rules are covered and shown; it decides nothing, and a test of its own holds it. */
    private static final Set<String> COVERAGE = Set.of("rf:checkedBy", "rf:coverage", "rf:decidedBy",
            "rf:faultyExample", "rf:grantedExample");

    /** Changes that change nothing, by a pattern of their names, and why. */
    static final Map<String, String> IDLE = Map.ofEntries(
            Map.entry("clause/[^ ]+/screen-recorder/2 odrl:target with another",
                    "another extension states no computers, and what is not stated is not assessed"),
            Map.entry("clause/[^ ]+(?<!essential-plus)/intro .*", "no rule asks for the right to install"),
            Map.entry("clause/[^ ]+/husky-(ivo|x)/3 odrl:action is not rf:followPreloaded",
                    "no rule asks for what an appliance follows"),
            Map.entry("clause/[^ ]+/(smart-wall/[23]|management-server-failover/[2-7]) odrl:target .*",
                    "the type of a link tells the extension, and the clauses stand in its section"),
            Map.entry("clause/[^ ]+/(mobile/3|screen-recorder/4) odrl:target .*",
                    "units count wherever a document states them"),
            Map.entry("clause/[^ ]+/mobile-server/[67] (odrl:target|rf:feature) with another",
                    "no other extension has these features, and this one no others"),
            Map.entry("clause/[^ ]+/(mobile/3|screen-recorder/4) rf:rank .*", "units do not compete with devices"),
            Map.entry("clause/[^ ]+/(general/device-licences/.*|mobile/3|screen-recorder/4) odrl:action .*",
                    "a clause that counts is known by its measure"),
            Map.entry("clause/[^ ]+/corporate/8/[ab] odrl:target .*",
                    "whoever opens cameras is asked for licences; another clause says who may open them"),
            Map.entry("clause/[^ ]+/corporate/8 odrl:duty .*", "both duties are asked as clauses of their own"),
            Map.entry("clause/[^ ]+/b odrl:target (?!.*makeAvailable).*",
                    "a permission is asked for by the paragraph that has it as its duty"),
            Map.entry("clause/2023-04-28/general/(scope-of-eula|unattended-remote-updating) .*",
                    "cited of an edition that is older than another one"),
            Map.entry("clause/[^ ]+/general/(scope-of-eula|unattended-remote-updating) left out",
                    "an edition under which everything is judged is not compared with a declared one"),
            Map.entry("rule/interconnect/remote-product rf:openFor with .*",
                    "every other product has a paragraph, so nothing is open"),
            Map.entry("rule/operation/federation-permission rf:relations with .*",
                    "only the paragraph for outsiders has a permission as its duty"),
            Map.entry("clause/[^ ]+/general/acceptance-and-return left out",
                    "nobody has refused an edition that a file adds"),
            Map.entry("clause/[^ ]+/husky-(ivo/1|x/1|m/[12]) odrl:target with another",
                    "no other product has such parts, or the software of all that have is bound by a clause of its own"),
            Map.entry("rule/premises/own-only rf:question .*",
                    "asked once a clause opens such premises to affiliates"));

    /** Parameters of rules of which several may be given, each of which counts. */
    private static final Set<String> SETS = Set.of("rf:affiliation", "rf:cites", "rf:everybodyOver", "rf:mechanisms",
            "rf:openFor", "rf:openObtained", "rf:relation", "rf:relations", "rf:reserves", "rf:reservesFromOutsiders",
            "rf:softens", "rf:takesOver");

    /** Parameters that say what is cited or which question is named, and decide no verdict. */
    private static final Set<String> CITING = Set.of("rf:affiliateQuestion", "rf:affiliation", "rf:alongAct",
            "rf:cites", "rf:condition", "rf:question", "rf:reserves", "rf:reservesFromOutsiders", "rf:updateAct",
            "rf:workerQuestion", "rf:workQuestion");

    /** The same of some rules only: the remote is judged by its own paragraph, and the central one is cited beside it. */
    private static final Set<String> CITING_HERE = Set.of("rule/interconnect/remote-product rf:act");

    private final Law law;
    private final List<Change> changes = new ArrayList<>();

    private Parameters(Law law) {
        this.law = law;
    }

    /** Every change of every parameter. */
    static List<Change> changes(Facts facts) {
        Parameters parameters = new Parameters(new Law(facts));
        for (String subject : facts.subjects()) {
            boolean isVocabulary =
                    subject.startsWith("rf:") || subject.startsWith("odrl:") || subject.equals("vocabulary");
            boolean isOfPortfolios = facts.texts(subject, "a").contains("rf:PortfolioRule"); // a test of their own
            if (!isVocabulary && !isOfPortfolios && !subject.startsWith("_:")) {
                facts.properties(subject).forEach(property -> parameters.add(subject, property));
            }
        }
        return parameters.changes.stream().map(Parameters::unlessIdle).toList();
    }

    private static Change unlessIdle(Change change) {
        return IDLE.keySet().stream().anyMatch(change.toString()::matches) ? change.idle() : change;
    }

    private void add(String subject, String property) {
        String kind = subject.contains("/") ? subject.substring(0, subject.indexOf('/')) : subject;
        boolean decides = !COVERAGE.contains(property)
                && !NO_PARAMETERS.getOrDefault(kind, Map.of()).containsKey(property);
        if (decides) {
            switch (kind) {
                case "agreement" -> ofAgreement(property);
                case "edition" -> ofEdition(subject, property);
                case "clause" -> new ClauseParameters(law, cited(), subject, changes).add(property);
                case "licence" -> ofLicence(subject, property);
                case "product" -> ofProduct(subject, property);
                case "release" -> ofRelease(subject, property);
                case "rule" -> ofRule(subject, property);
                default -> throw unknown(subject, property);
            }
        }
    }

    static AssertionError unknown(String subject, String property) {
        return new AssertionError("no change is known that tries %s of %s".formatted(property, subject));
    }

    /** Acts that rules cite and ask for nowhere. */
    private Set<String> cited() {
        List<String> parameters = new ArrayList<>(law.parametersForActs());
        parameters.removeAll(CITING);
        Set<String> cited = law.acts(CITING, "");
        cited.addAll(law.texts("agreement", "rf:reserves"));
        cited.removeAll(law.acts(parameters, ""));
        return cited;
    }

    private void ofAgreement(String property) {
        List<String> values = switch (property) {
            case "rf:reach" -> List.of("\"federation*\"", "\"federation? interconnect?\"", "\"interconnect?\"",
                    "\"federation* interconnect*\"");
            case "rf:controlAbove" -> List.of("49", "51");
            case "rf:defaultEdition" -> Law.names(law.others("rf:Edition", law.texts("agreement", property)));
            case "rf:workQuestion" -> oneOther("agreement", property, "rf:Question");
            case "rf:reserves" -> Law.OTHER_ACTS.subList(0, 1);
            default -> throw unknown("agreement", property);
        };
        for (String value : values) {
            change("agreement", property + " " + value, CITING.contains(property) ? Effect.CITATION : Effect.VERDICT,
                    List.of(Law.file("agreement", property, List.of(value))));
        }
    }

    private void ofEdition(String edition, String property) {
        switch (property) {
            case "rf:shipsFrom" -> {
                List<String> releases = law.others("rf:Release", List.of());
                int place = releases.indexOf(law.text(edition, property));
                for (int next = Math.max(0, place - 1); next <= place + 1; next++) {
                    if (next != place) {
                        change(edition, property + " " + releases.get(next), Effect.VERDICT,
                                List.of(Law.file(edition, property, Law.names(List.of(releases.get(next))))));
                    }
                }
            }
            case "rf:issued" -> {
                LocalDate issued = LocalDate.parse(law.text(edition, property));
                change(edition, property, Effect.VERDICT, List.of(issued.minusYears(10), issued.plusYears(10))
                        .stream()
                        .map(day -> Law.file(edition, property, List.of("\"%s\"^^xsd:date".formatted(day))))
                        .toList());
            }
            default -> throw unknown(edition, property);
        }
    }

    private void ofRelease(String release, String property) {
        LocalDate from = LocalDate.parse(law.text(release, property));
        change(release, property, Effect.VERDICT, List.of(from.minusYears(20), from.plusYears(20))
                .stream()
                .map(day -> Law.file(release, property, List.of("\"%s\"^^xsd:date".formatted(day))))
                .toList());
    }

    private void ofProduct(String product, String property) {
        if (!property.equals("rf:baseLicence")) {
            throw unknown(product, property);
        }
        change(product, property, Effect.VERDICT,
                List.of(Law.file(product, property, oneOther(product, property, "rf:BaseLicenceKind"))));
    }

    /** Types are only added, so a kind of licence becomes one of base licences, not the other way round. */
    private void ofLicence(String licence, String property) {
        if (!property.equals("a")) {
            throw unknown(licence, property);
        }
        if (!law.texts(licence, property).contains("rf:BaseLicenceKind")) {
            change(licence, "is a base licence", Effect.VERDICT,
                    List.of(Law.PREFIXES + "<%s> a rf:BaseLicenceKind .\n".formatted(licence)));
        }
    }

    private void ofRule(String rule, String parameter) {
        boolean cites = CITING.contains(parameter) || CITING_HERE.contains(rule + " " + parameter);
        List<String> tokens = List.of(rule.substring("rule/".length()));
        Function<List<String>, String> file = values -> Law.file(rule, parameter, values);
        addValues(changes, rule, parameter, law.written(rule, parameter), otherValues(rule, parameter), file,
                cites ? Effect.CITATION : Effect.VERDICT, tokens, SETS.contains(parameter));
    }

    /** Other values that the vocabulary allows a parameter. */
    private List<String> otherValues(String rule, String parameter) {
        if (law.takesWords(parameter)) {
            return law.otherWords(parameter, law.written(rule, parameter));
        }
        List<String> values = law.texts(rule, parameter);
        String kind = law.text(parameter, "rf:valueKind");
        return switch (kind) {
            case "odrl:Action" -> CITING.contains(parameter) ? Law.OTHER_ACTS.subList(0, 1) : Law.OTHER_ACTS;
            case "rf:Rule" -> Law.names(rulesLike(rule, values));
            case "rf:Question" -> oneOther(rule, parameter, kind);
            case "rf:Product" -> Law.names(law.siteProducts(values));
            case "rf:OtherSource" -> List.of("<clause/documentation/other>");
            case "odrl:LeftOperand" -> operandsLike(values.get(0));
            case "xsd:string" -> ofOtherRules(rule, parameter);
            default -> throw unknown(rule, parameter);
        };
    }

    /** Rules that are asked of the same kinds of subjects as those that a rule names; a site has a code. */
    private List<String> rulesLike(String rule, List<String> named) {
        Set<String> kinds = new TreeSet<>();
        named.forEach(each -> kinds.add(law.text(each, "rf:subjectKind")));
        if (kinds.contains("site") || kinds.contains("slc")) {
            kinds.addAll(List.of("site", "slc"));
        }
        List<String> rules = law.others("rf:Rule", named);
        rules.removeIf(other -> other.equals(rule) || !kinds.contains(law.text(other, "rf:subjectKind")));
        return rules;
    }

    private List<String> operandsLike(String operand) {
        List<String> operands = law.others("odrl:LeftOperand", List.of(operand));
        operands.removeIf(
                other -> !law.texts(other, "rf:valueKind").equals(law.texts(operand, "rf:valueKind")));
        return operands;
    }

    private List<String> ofOtherRules(String rule, String parameter) {
        Set<String> values = new TreeSet<>();
        law.others("rf:Rule", List.of()).forEach(other -> values.addAll(law.written(other, parameter)));
        values.removeAll(law.written(rule, parameter));
        return List.copyOf(values);
    }

    private List<String> oneOther(String subject, String property, String type) {
        return Law.names(law.others(type, law.texts(subject, property))).subList(0, 1);
    }

    private void change(String subject, String what, Effect effect, List<String> files) {
        changes.add(new Change(subject, what, effect, List.of(), files, null));
    }

    /**
     * Each of several values left out, or the only one replaced; and another one added.
     *
     * @param others other values, of which one has to have the effect
     * @param file the file that states some values
     * @param isSet whether several values may stand together
     */
    static void addValues(List<Change> changes, String subject, String property, List<String> values,
            List<String> others, Function<List<String>, String> file, Effect effect, List<String> tokens,
            boolean isSet) {
        Map<String, List<String>> files = new TreeMap<>();
        if (values.size() > 1) {
            for (String value : values) {
                List<String> left = new ArrayList<>(values);
                left.remove(value);
                files.put("without " + value, List.of(file.apply(left)));
            }
        } else {
            files.put("is not " + values.get(0), others.stream().map(other -> file.apply(List.of(other))).toList());
        }
        if (isSet && !others.isEmpty()) {
            files.put("with another", others.stream().map(other -> {
                List<String> more = new ArrayList<>(values);
                more.add(other);
                return file.apply(more);
            }).toList());
        }
        files.forEach((what, each) -> changes
                .add(new Change(subject, property + " " + what, effect, tokens, each, null)));
    }
}
