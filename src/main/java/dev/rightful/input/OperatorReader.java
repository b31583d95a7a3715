package dev.rightful.input;

import dev.rightful.model.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the operators. */
final class OperatorReader {

    private final Values in;
    private final DocumentShapes shapes;
    private final Names<SiteFacts> sites;

    OperatorReader(Values in, DocumentShapes shapes, Names<SiteFacts> sites) {
        this.in = in;
        this.shapes = shapes;
        this.sites = sites;
    }

    @Nullable
    Operator read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.operator, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String party = null;
        String at = null;
        List<String> reach = null;
        boolean incidentInvestigation = false;
        String incident = null;
        PeriodReader period = new PeriodReader();
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "party" -> party = in.sharedText(cursor, key);
                case "at" -> at = in.name(cursor, key, sites);
                case "reach" -> reach = in.names(cursor, key, sites);
                case "purpose" ->
                        incidentInvestigation = in.choice(cursor, key, shapes.purposes, incidentInvestigation);
                case "incident" -> incident = in.reference(cursor, key);
                case "from" -> period.readFrom(in, cursor, key);
                case "to" -> period.readTo(in, cursor, key);
                default -> throw Values.unread(key);
            }
        }
        var when = period.period(in, cursor);
        return cursor.isSpoilt() || party == null || at == null
                ? null
                : new Operator(party, at, reach, incidentInvestigation, incident, when, in.span(cursor));
    }
}
