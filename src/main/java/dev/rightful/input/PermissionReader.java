package dev.rightful.input;

import dev.rightful.model.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the permissions. */
final class PermissionReader {

    private final Values in;
    private final DocumentShapes shapes;
    private final Names<SiteFacts> sites;
    private final Names<String> premises;

    PermissionReader(Values in, DocumentShapes shapes, Names<SiteFacts> sites, Names<String> premises) {
        this.in = in;
        this.shapes = shapes;
        this.sites = sites;
        this.premises = premises;
    }

    @Nullable
    Permission read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.permission, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String holder = null;
        List<String> itsSites = List.of();
        List<String> itsPremises = List.of();
        List<String> operators = null;
        Permission.Kind kind = Permission.Kind.OTHER;
        PeriodReader period = new PeriodReader();
        String reference = null;
        Permission.Status status = Permission.Status.HELD;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "holder" -> holder = in.sharedText(cursor, key);
                case "sites" -> itsSites = in.names(cursor, key, sites);
                case "premises" -> itsPremises = in.names(cursor, key, premises);
                case "operators" -> operators = in.texts(cursor, key);
                case "kind" -> kind = in.choice(cursor, key, shapes.papers, kind);
                case "from" -> period.readFrom(in, cursor, key);
                case "to" -> period.readTo(in, cursor, key);
                case "reference" -> reference = in.reference(cursor, key);
                case "status" -> status = in.choice(cursor, key, shapes.statuses, status);
                default -> throw Values.unread(key);
            }
        }
        if (cursor.lacks("sites") && cursor.lacks("premises")) {
            in.report(cursor, cursor.start(),
                    "key \"sites\" is missing, or \"premises\": a permission covers something");
        }
        var when = period.period(in, cursor);
        return cursor.isSpoilt() || holder == null
                ? null
                : new Permission(holder, itsSites, itsPremises, operators, kind, when, reference, status,
                        in.span(cursor));
    }
}
