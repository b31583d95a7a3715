package dev.rightful.input;

import dev.rightful.model.Link;
import dev.rightful.model.Relocation;
import dev.rightful.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the links. Their type may be stated last, so which keys they may have is decided at their end. */
final class LinkReader {

    private final Values in;
    private final LinkShapes shapes;
    private final Names<SiteFacts> sites;
    private final Names<String> servers;
    private final LinkIds ids;

    LinkReader(Values in, LinkShapes shapes, Names<SiteFacts> sites, Names<String> servers, LinkIds ids) {
        this.in = in;
        this.shapes = shapes;
        this.sites = sites;
        this.servers = servers;
        this.ids = ids;
    }

    @Nullable
    Link read(Cursor parent, Key entry, int number) throws UnreadableException {
        Cursor cursor = in.open(shapes.link, parent, entry, number);
        if (cursor == null) {
            return null;
        }
        String id = null;
        LinkType type = null;
        // A link that is right has one key for each end; which one depends on its type and is checked below.
        String from = null;
        String to = null;
        int cameras = 0;
        Integer clients = null;
        Relocation backup = null;
        Relocation replacement = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "id" -> id = id(cursor, key);
                case "type" -> {
                    type = in.choice(cursor, key, shapes.types);
                    cursor.settle(type == null ? 0 : shapes.keys(type).allowed());
                }
                case "parent", "central" -> from = in.name(cursor, key, sites);
                case "child", "remote", "site" -> to = in.name(cursor, key, sites);
                case "primary" -> from = in.name(cursor, key, servers);
                case "secondary" -> to = in.name(cursor, key, servers);
                case "wall" -> from = in.sharedText(cursor, key);
                case "cameras" -> cameras = in.whole(cursor, key);
                case "clients" -> clients = in.whole(cursor, key);
                case "backup" -> backup = relocation(cursor, key);
                case "replacement" -> replacement = relocation(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        if (type == null) {
            return null;
        }
        boolean keysAreRight = checkKeys(cursor, type);
        if (type.betweenSites() && from != null && from.equals(to)) {
            in.report(cursor, cursor.start(),
                    "%s and %s are both %s; a link leads from one site to another".formatted(
                            type.from(),
                            type.to(),
                            Shown.quoted(from)));
        }
        if (!keysAreRight || from == null || to == null) {
            return null;
        }
        if (id == null) {
            id = ids.next(type.word(), from, to);
            cursor.name(id);
        }
        if (cursor.isSpoilt()) {
            return null;
        }
        Span span = in.span(cursor);
        return switch (type) {
            case FEDERATION -> new Link.Federation(id, from, to, span);
            case INTERCONNECT -> new Link.Interconnect(id, from, to, cameras, span);
            case FAILOVER -> new Link.Failover(id, from, to, backup, replacement, span);
            case SMART_WALL -> new Link.SmartWall(id, from, to, clients, span);
        };
    }

    private @Nullable String id(Cursor cursor, Key key) throws UnreadableException {
        long position = in.position();
        String id = in.text(cursor, key);
        if (id == null) {
            return null;
        }
        cursor.name(id);
        if (!ids.define(id, position)) {
            in.report(cursor, position, "duplicate id %s: another link has it already".formatted(Shown.quoted(id)));
        }
        return id;
    }

    private boolean checkKeys(Cursor cursor, LinkType type) {
        long misplaced = cursor.seen() & ~shapes.keys(type).allowed();
        long missing = shapes.keys(type).needed() & ~cursor.seen();
        if (misplaced == 0 && missing == 0) {
            return true;
        }
        for (Key key : shapes.link.keys()) {
            long bit = shapes.link.bit(key.name());
            if ((misplaced & bit) != 0) {
                in.report(cursor, cursor.placeOf(key.name()),
                        "key %s is not for a link of type %s; its keys are %s".formatted(
                                Shown.quoted(key.name()),
                                type.word(),
                                String.join(", ", type.ownKeys())));
            } else if ((missing & bit) != 0 && cursor.lacks(key.name())) {
                in.missing(cursor, key.name());
            }
        }
        return false;
    }

    private @Nullable Relocation relocation(Cursor parent, Key entry) throws UnreadableException {
        Cursor cursor = in.open(shapes.relocation, parent, entry, 0);
        if (cursor == null) {
            return null;
        }
        cursor.rename(entry.name());
        Relocation.Cause cause = null;
        LocalDate notice = null;
        LocalDate temporaryLicence = null;
        LocalDate newLicence = null;
        LocalDate repaired = null;
        LocalDate moved = null;
        LocalDate destructionCertified = null;
        for (Key key = in.next(cursor); key != null; key = in.next(cursor)) {
            switch (key.name()) {
                case "cause" -> cause = in.choice(cursor, key, shapes.causes);
                case "notice" -> notice = in.day(cursor, key);
                case "temporaryLicence" -> temporaryLicence = in.day(cursor, key);
                case "newLicence" -> newLicence = in.day(cursor, key);
                case "repaired" -> repaired = in.day(cursor, key);
                case "moved" -> moved = in.day(cursor, key);
                case "destructionCertified" -> destructionCertified = in.day(cursor, key);
                default -> throw Values.unread(key);
            }
        }
        return new Relocation(cause, notice, temporaryLicence, newLicence, repaired, moved, destructionCertified);
    }
}
