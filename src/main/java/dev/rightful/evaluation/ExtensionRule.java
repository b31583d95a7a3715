package dev.rightful.evaluation;

import dev.rightful.finding.Statement;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Extension;
import dev.rightful.rights.Product;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that judges the extensions of a site one by one.
 *
 * <p>What it says of the site is the worst of that. Extensions of which it says the same are named together; where it has
 * several things to say that are equally bad, it says the first, and the next when that is mended.
 */
interface ExtensionRule extends Rule {

    /** The place of texts that the extensions fill. */
    String EXTENSIONS = "extensions";

    /** What the rule works with. */
    Setting setting();

    /** What the rule says of an extension of a site; null when it has nothing to say about it. */
    @Nullable
    Outcome judge(int site, Extension extension);

    @Override
    default Subject.Kind kind() {
        return Subject.Kind.SITE;
    }

    @Override
    default boolean isAsked() {
        return setting().deployment().extended().length > 0;
    }

    @Override
    default int @Nullable [] findSubjects() {
        return setting().deployment().extended();
    }

    @Override
    default @Nullable Outcome judge(int subject) {
        List<Extension> extensions = setting().site(subject).extensions();
        Outcome worst = null;
        for (Extension extension : extensions == null ? List.<Extension>of() : extensions) {
            Outcome outcome = judge(subject, extension);
            if (outcome != null) {
                worst = worst == null ? outcome : worst(worst, outcome);
            }
        }
        return worst;
    }

    /** Something to be done with each extension of a site. */
    interface Each {
        void extension(int site, Extension extension);
    }

    /** Goes through the extensions of all sites. */
    default void forEachExtension(Each each) {
        for (int site : setting().deployment().extended()) {
            for (Extension extension : Objects.requireNonNull(setting().site(site).extensions())) {
                each.extension(site, extension);
            }
        }
    }

    /** The worse of two; where both are as bad for the same reason, both together. */
    static Outcome worst(Outcome known, Outcome next) {
        int order = next.verdict().compareTo(known.verdict());
        if (order != 0) {
            return order > 0 ? next : known;
        }
        if (known.verdict() == Verdict.GRANTED) {
            return known.citing(next.clauses());
        }
        var one = Objects.requireNonNull(known.statement());
        var other = Objects.requireNonNull(next.statement());
        boolean isSame = one.situation().equals(other.situation()) && Objects.equals(known.question(), next.question());
        if (!isSame) {
            return known;
        }
        Set<Object> named = new LinkedHashSet<>((List<?>) Objects.requireNonNull(one.facts().get(EXTENSIONS)));
        named.addAll((List<?>) Objects.requireNonNull(other.facts().get(EXTENSIONS)));
        Map<String, Object> facts = new HashMap<>(one.facts());
        facts.put(EXTENSIONS, List.copyOf(named));
        return new Outcome(known.verdict(), Outcome.join(known.clauses(), next.clauses()),
                new Statement(one.situation(), facts), known.path(), known.question());
    }

    /** What texts about an extension name: the site, its product and edition, and the extension. */
    default Map<String, Object> facts(int site, Extension extension) {
        return facts(site, name(extension));
    }

    /** The same with more about the extension than its name. */
    default Map<String, Object> facts(int site, Object extension) {
        Deployment deployment = setting().deployment();
        Map<String, Object> facts = new HashMap<>();
        facts.put("site", setting().site(site).id());
        facts.put("product", deployment.productName(site));
        facts.put("edition", deployment.edition(site).id());
        facts.put("code", deployment.licensed(site).id());
        facts.put(EXTENSIONS, List.of(extension));
        return facts;
    }

    /** The product that an extension is, for a text, which gives it the name that its reader knows. */
    default Product name(Extension extension) {
        return setting().deployment().rights().product(extension.product());
    }
}
