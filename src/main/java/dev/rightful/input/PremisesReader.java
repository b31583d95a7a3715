package dev.rightful.input;

import dev.rightful.model.Premises;
import dev.rightful.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the premises of a site, whose default id can only be told when the site has told its own. */
final class PremisesReader {

    /** Premises of a site that is still being read; the value is null when something in it is wrong. */
    record Draft(Cursor cursor, @Nullable String id, long idAt, @Nullable Premises value) {}

    private final Values in;
    private final SiteShapes shapes;
    private final Choice<String> countries;
    private final Names<String> known;

    PremisesReader(Values in, SiteShapes shapes, Choice<String> countries, Names<String> known) {
        this.in = in;
        this.shapes = shapes;
        this.countries = countries;
        this.known = known;
    }

    @Nullable
    Draft read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.premises, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String id = null;
        long idAt = cursor.start();
        String owner = null;
        String controller = null;
        String country = null;
        boolean embargoed = false;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "id" -> {
                    idAt = in.position();
                    id = in.text(cursor, key);
                    if (id != null) {
                        cursor.name(id);
                    }
                }
                case "owner" -> owner = in.sharedText(cursor, key);
                case "controller" -> controller = in.sharedText(cursor, key);
                case "country" -> country = in.choice(cursor, key, countries);
                case "embargoed" -> embargoed = in.flag(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        Span span = in.span(cursor);
        Premises value = cursor.isSpoilt()
                ? null
                : new Premises(id == null ? "" : id, owner, controller == null ? owner : controller, country,
                        embargoed, span);
        return new Draft(cursor, id, idAt, value);
    }

    /** The premises of a site that has ended, each with an id that is unique. */
    List<Premises> named(List<Draft> drafts, @Nullable String site) {
        List<Premises> premises = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            String id =
                    draft.id() == null && !draft.cursor().has("id") && site != null ? site + "-premises" : draft.id();
            if (id != null && !known.define(id)) {
                in.report(draft.cursor(), draft.idAt(), duplicate(id, draft.id() == null));
            }
            Premises value = draft.value();
            if (id != null && value != null) {
                premises.add(draft.id() != null
                        ? value
                        : new Premises(id, value.owner(), value.controller(), value.country(), value.embargoed(),
                                value.span()));
            }
        }
        return premises;
    }

    private static String duplicate(String id, boolean byDefault) {
        return "duplicate id %s: other premises have it already%s".formatted(
                Shown.quoted(id),
                byDefault ? "; give these an id of their own" : "");
    }
}
