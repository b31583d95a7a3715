package dev.rightful.evaluation;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Demand;
import dev.rightful.finding.Range;
import dev.rightful.finding.Saving;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Subject;
import dev.rightful.model.Extension;
import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What rules ask for and what they do without, collected from one after the other. */
final class Accounts {

    private final List<Demand> demands = new ArrayList<>();
    private final List<Saving> savings = new ArrayList<>();

    void add(Demand demand) {
        demands.add(demand);
    }

    void add(Saving saving) {
        savings.add(saving);
    }

    List<Demand> demands() {
        return demands;
    }

    List<Saving> savings() {
        return savings;
    }

    /** A demand in the making: what several sites or links under one code ask for, the most of which is needed. */
    static final class Account {

        private final Setting setting;
        private final List<String> kinds;
        private final String code;
        private final @Nullable String holder;
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Asking> askings = new ArrayList<>();
        private Range needed = Range.NONE;
        private Range counting = Range.NONE;
        private Range missing = Range.NONE;
        private @Nullable String question;

        Account(Setting setting, Collection<String> kinds, String code, @Nullable String holder) {
            this.setting = setting;
            this.kinds = List.copyOf(kinds);
            this.code = code;
            this.holder = holder;
        }

        /** Notes numbers; those that are missing follow from the others. */
        Account of(Range needed, Range counting) {
            return of(needed, counting, needed.lacking(counting));
        }

        /** Notes numbers, the larger ones where there are some already. */
        Account of(Range needed, Range counting, Range missing) {
            this.needed = this.needed.larger(needed);
            this.counting = this.counting.larger(counting);
            this.missing = this.missing.larger(missing);
            return this;
        }

        /** Notes how many are missing, the larger number where there is one already. */
        Account missing(Range more) {
            missing = missing.larger(more);
            return this;
        }

        Account citing(Collection<Clause> cited) {
            for (Clause clause : cited) {
                if (!clauses.contains(clause)) {
                    clauses.add(clause);
                }
            }
            return this;
        }

        /** Notes the open question because of which the numbers are not exact. */
        Account open(@Nullable String openQuestion) {
            question = question == null ? openQuestion : question;
            return this;
        }

        Account asks(Asking asking) {
            askings.add(asking);
            return this;
        }

        Demand demand() {
            return new Demand(setting.rule().id(), kinds, code, holder, needed, counting, missing,
                    Findings.ids(clauses), missing.isExact() ? null : question, askings);
        }
    }

    /** Accounts by whatever tells them apart, in the order in which they were opened. */
    static final class Open {

        private final Map<List<Object>, Account> accounts = new LinkedHashMap<>();

        Account of(List<Object> key, Supplier<Account> opened) {
            return accounts.computeIfAbsent(key, each -> opened.get());
        }

        void tell(Accounts all) {
            accounts.values().forEach(account -> all.add(account.demand()));
        }
    }

    /** A site that asks. */
    static Asking asking(Site site, Asking.@Nullable Thing thing, Range licences, Collection<Clause> clauses) {
        return new Asking(new Subject(Subject.Kind.SITE, site.id()), thing, licences,
                Findings.ids(List.copyOf(clauses)), site.span());
    }

    /** An extension as what asks. */
    static Asking.Thing thing(Extension extension) {
        return new Asking.Thing(new Term("product", extension.product()), null, 1);
    }

    /** A link that asks. */
    static Asking asking(Link link, Range licences, Collection<Clause> clauses) {
        return new Asking(new Subject(Subject.Kind.LINK, link.id()), null, licences,
                Findings.ids(List.copyOf(clauses)), link.span());
    }

    /** Something that is saved. */
    static Saving saving(Setting setting, String kind, String code, long licences, Subject subject,
            List<Clause> clauses, String situation, Map<String, Object> facts) {
        return new Saving(setting.rule().id(), kind, code, licences, subject, Findings.ids(clauses),
                new Statement(situation, facts));
    }

    /** How many pieces are there: unknown where a document says nothing about licences. */
    static Range there(Deployment deployment, long certainly, long perhaps) {
        return deployment.licences().stated() ? new Range(certainly, perhaps) : Range.from(0);
    }

    /** How many pieces of some licences are there, and were obtained in a way that a clause names. */
    static Range obtained(Deployment deployment, List<Licence> licences, Clause clause) {
        long all = 0;
        long certainly = 0;
        for (Licence licence : licences) {
            all += licence.quantity();
            certainly += clause.allows("rf:obtained", LicenceBook.obtained(licence)) ? licence.quantity() : 0;
        }
        return there(deployment, certainly, all);
    }

    /** The kinds that a clause will do with, that of which licences are there first, as it is the one that is used. */
    static List<String> kinds(Code code, List<String> kinds) {
        List<String> used = new ArrayList<>(kinds);
        used.sort(Comparator.comparing(kind -> code.licences(List.of(kind)).isEmpty()));
        return used;
    }
}
