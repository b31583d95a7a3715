package dev.rightful.input;

import dev.rightful.model.Acceptance;
import dev.rightful.model.Engagement;
import dev.rightful.model.Holding;
import dev.rightful.model.Party;
import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parties. */
final class PartyReader {

    private final Values in;
    private final DocumentShapes shapes;
    private final Names<String> parties;

    PartyReader(Values in, DocumentShapes shapes, Names<String> parties) {
        this.in = in;
        this.shapes = shapes;
        this.parties = parties;
    }

    @Nullable
    Party read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.party, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String id = null;
        String name = null;
        Party.Kind kind = Party.Kind.COMPANY;
        String country = null;
        List<Holding> owns = List.of();
        List<Acceptance> accepted = List.of();
        List<Engagement> worksFor = List.of();
        Boolean sanctioned = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "id" -> id = in.define(cursor, key, parties);
                case "name" -> name = in.text(cursor, key);
                case "kind" -> kind = in.choice(cursor, key, shapes.partyKinds, kind);
                case "country" -> country = in.choice(cursor, key, shapes.countries);
                case "owns" -> owns = in.list(cursor, key, this::holding);
                case "accepted" -> accepted = in.list(cursor, key, this::acceptance);
                case "worksFor" -> worksFor = in.list(cursor, key, this::engagement);
                case "sanctioned" -> sanctioned = in.flag(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        return cursor.isSpoilt() || id == null
                ? null
                : new Party(id, name, kind, country, owns, accepted, worksFor, sanctioned, in.span(cursor));
    }

    private @Nullable Holding holding(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.holding, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String party = null;
        Votes votes = null;
        PeriodReader period = new PeriodReader();
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "party" -> party = in.sharedText(cursor, key);
                case "votes" -> votes = votes(cursor, key);
                case "from" -> period.readFrom(in, cursor, key);
                case "to" -> period.readTo(in, cursor, key);
                default -> throw Values.unread(key);
            }
        }
        var when = period.period(in, cursor);
        return cursor.isSpoilt() || party == null || votes == null ? null : new Holding(party, votes, when);
    }

    private @Nullable Votes votes(Cursor parent, Key key) throws UnreadableException {
        if (in.atObject()) {
            return range(parent, key);
        }
        if (in.atText(DocumentShapes.UNKNOWN_VOTES)) {
            return Votes.UNKNOWN;
        }
        BigDecimal share = in.percent(parent, key);
        return share == null ? null : Votes.exactly(share);
    }

    private @Nullable Votes range(Cursor parent, Key entry) throws UnreadableException {
        Cursor cursor = in.open(shapes.votes, parent, entry, 0);
        if (cursor == null) {
            return null;
        }
        BigDecimal min = Votes.UNKNOWN.min();
        BigDecimal max = Votes.UNKNOWN.max();
        boolean minExclusive = false;
        boolean maxExclusive = false;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "min" -> min = in.percent(cursor, key, min);
                case "max" -> max = in.percent(cursor, key, max);
                case "minExclusive" -> minExclusive = in.flag(cursor, key);
                case "maxExclusive" -> maxExclusive = in.flag(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        if (cursor.isSpoilt()) {
            return null;
        }
        int order = min.compareTo(max);
        if (order > 0 || (order == 0 && (minExclusive || maxExclusive))) {
            in.report(cursor, cursor.start(), "the range is empty: no share is %s %s and %s %s".formatted(
                    minExclusive ? "above" : "at least",
                    min.toPlainString(),
                    maxExclusive ? "below" : "at most",
                    max.toPlainString()));
            return null;
        }
        return new Votes(min, max, minExclusive, maxExclusive);
    }

    private @Nullable Acceptance acceptance(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.acceptance, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String edition = null;
        LocalDate day = null;
        boolean refused = false;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "edition" -> edition = in.choice(cursor, key, shapes.editions);
                case "on" -> day = in.day(cursor, key);
                case "status" -> refused = in.choice(cursor, key, shapes.answers, refused);
                default -> throw Values.unread(key);
            }
        }
        return cursor.isSpoilt() || edition == null ? null : new Acceptance(edition, day, refused);
    }

    private @Nullable Engagement engagement(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.engagement, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String party = null;
        String contract = null;
        PeriodReader period = new PeriodReader();
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "party" -> party = in.sharedText(cursor, key);
                case "contract" -> contract = in.reference(cursor, key);
                case "from" -> period.readFrom(in, cursor, key);
                case "to" -> period.readTo(in, cursor, key);
                default -> throw Values.unread(key);
            }
        }
        var when = period.period(in, cursor);
        return cursor.isSpoilt() || party == null ? null : new Engagement(party, contract, when);
    }
}
