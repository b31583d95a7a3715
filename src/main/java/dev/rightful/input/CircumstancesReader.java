package dev.rightful.input;

import dev.rightful.model.Appliance;
import dev.rightful.model.Circumstances;
import dev.rightful.model.Circumstances.AccountRegistration;
import dev.rightful.model.Circumstances.HumanRights;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what one site says beyond its installation, key by key; most sites say nothing and need no reader. */
final class CircumstancesReader {

    private final Values in;
    private final CircumstanceShapes shapes;
    private @Nullable String installer;
    private @Nullable String hosting;
    private boolean embargoed;
    private @Nullable HumanRights humanRights;
    private boolean plannedDeviceChanges;
    private @Nullable LocalDate availableSince;
    private @Nullable AccountRegistration accountRegistration;
    private @Nullable Integer aacClients;
    private @Nullable Appliance appliance;

    CircumstancesReader(Values in, CircumstanceShapes shapes) {
        this.in = in;
        this.shapes = shapes;
    }

    void read(Cursor cursor, Key key) throws UnreadableException {
        switch (key.name()) {
            case "installer" -> installer = in.sharedText(cursor, key);
            case "hosting" -> hosting = in.choice(cursor, key, shapes.hostings);
            case "embargoed" -> embargoed = in.flag(cursor, key);
            case "humanRights" -> humanRights = humanRights(cursor, key);
            case "plannedDeviceChanges" -> plannedDeviceChanges = in.flag(cursor, key);
            case "availableSince" -> availableSince = in.day(cursor, key);
            case "accountRegistration" -> accountRegistration = accountRegistration(cursor, key);
            case "aacClients" -> aacClients = in.whole(cursor, key);
            case "appliance" -> appliance = appliance(cursor, key);
            default -> throw Values.unread(key);
        }
    }

    /** What was read. */
    Circumstances circumstances() {
        return new Circumstances(installer, hosting, embargoed, humanRights, plannedDeviceChanges, availableSince,
                accountRegistration, aacClients, appliance);
    }

    private @Nullable HumanRights humanRights(Cursor parent, Key entry) throws UnreadableException {
        Cursor cursor = in.open(shapes.humanRights, parent, entry, 0);
        if (cursor == null) {
            return null;
        }
        String finding = null;
        LocalDate day = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "finding" -> finding = in.choice(cursor, key, shapes.findings);
                case "on" -> day = in.day(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        return cursor.isSpoilt() || finding == null ? null : new HumanRights(finding, day);
    }

    private @Nullable AccountRegistration accountRegistration(Cursor parent, Key entry) throws UnreadableException {
        Cursor cursor = in.open(shapes.accountRegistration, parent, entry, 0);
        if (cursor == null) {
            return null;
        }
        Boolean asked = null;
        Boolean completed = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "asked" -> asked = in.flag(cursor, key);
                case "completed" -> completed = in.flag(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        return cursor.isSpoilt() ? null : new AccountRegistration(asked, completed);
    }

    private @Nullable Appliance appliance(Cursor parent, Key entry) throws UnreadableException {
        Cursor cursor = in.open(shapes.appliance, parent, entry, 0);
        if (cursor == null) {
            return null;
        }
        Map<String, Appliance.Place> places = new HashMap<>();
        boolean replaced = false;
        Boolean newCode = null;
        Boolean codeRegistered = null;
        LocalDate purchased = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "criticalPartsReplaced" -> replaced = in.flag(cursor, key);
                case "newCode" -> newCode = in.flag(cursor, key);
                case "codeRegistered" -> codeRegistered = in.flag(cursor, key);
                case "purchased" -> purchased = in.day(cursor, key);
                default -> {
                    Appliance.Place place = in.choice(cursor, key, shapes.places);
                    if (place != null) {
                        places.put(key.name(), place);
                    }
                }
            }
        }
        return cursor.isSpoilt() ? null : new Appliance(places, replaced, newCode, codeRegistered, purchased);
    }
}
