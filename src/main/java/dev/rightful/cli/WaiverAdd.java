package dev.rightful.cli;

import dev.rightful.input.Syntax;
import dev.rightful.input.WaiverReader;
import dev.rightful.model.Span;
import dev.rightful.waiver.WaivableRules;
import dev.rightful.waiver.Waiver;
import dev.rightful.waiver.WaiverFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds a waiver to a file, of which it changes nothing else, comments included. What it would write is read first, and is
 * written only when it says what was there and the new waiver, which must be sound and hold.
 */
final class WaiverAdd {

    private static final Span NOWHERE = new Span(1, 1, 1, 1);

    private final WaivableRules rules;
    private final LocalDate day;

    WaiverAdd(WaivableRules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    ExitCode run(String file, Arguments arguments, Surroundings surroundings) throws Failure {
        Syntax syntax = WaiverFiles.syntax(file);
        Path path = WaiverFiles.path(file);
        boolean exists = Files.exists(path);
        String text = exists ? read(file, path) : "";
        boolean begins = text.isBlank();
        List<Waiver> before = begins ? List.of() : WaiverFiles.waivers(file, rules).waivers();
        Map<String, String> entry = entry(arguments, before);
        WaiverText written = new WaiverText(syntax, entry);
        String after = begins ? written.file() : added(file, text, written);
        Waiver added = check(file, after, before, String.valueOf(entry.get("id")));
        if (added.isExpired(day)) {
            throw new Failure("a waiver until %s has expired by %s; nothing was added".formatted(added.expires(), day));
        }
        try (Destination destination = Destination.file(file)) {
            destination.write(out -> out.append(after));
            destination.finish();
        }
        return Printing.print(surroundings, out -> out.append("%s: added %s\n".formatted(file, added.id())));
    }

    private static String read(String file, Path path) throws Failure {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(WaiverReader.MOST_BYTES + 1);
            if (bytes.length > WaiverReader.MOST_BYTES) {
                throw new Failure("%s is larger than the limit of %d bytes".formatted(file, WaiverReader.MOST_BYTES));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Failure("%s: this is not UTF-8".formatted(file), e);
        } catch (IOException e) {
            throw WaiverFiles.cannotRead(file, e);
        }
    }

    /** The keys of the new waiver, in the order in which they are written. */
    private Map<String, String> entry(Arguments arguments, List<Waiver> before) {
        Map<String, String> entry = new LinkedHashMap<>();
        String id = arguments.findValue(WaiverCommand.ID);
        entry.put("id", id == null ? nextId(before) : id);
        put(entry, "rule", arguments.findValue(WaiverCommand.RULE));
        put(entry, "topology", arguments.findValue(WaiverCommand.TOPOLOGY));
        put(entry, "subject", arguments.findValue(WaiverCommand.SUBJECT));
        put(entry, "fingerprint", arguments.findValue(WaiverCommand.FINGERPRINT));
        put(entry, "reason", arguments.findValue(WaiverCommand.REASON));
        put(entry, "comment", arguments.findValue(WaiverCommand.COMMENT));
        put(entry, "owner", arguments.findValue(WaiverCommand.OWNER));
        put(entry, "evidence", arguments.findValue(WaiverCommand.EVIDENCE));
        String created = arguments.findValue(WaiverCommand.CREATED);
        entry.put("created", created == null ? day.toString() : created);
        put(entry, "expires", arguments.findValue(WaiverCommand.EXPIRES));
        put(entry, "approvedBy", arguments.findValue(WaiverCommand.APPROVED_BY));
        return entry;
    }

    private static void put(Map<String, String> entry, String key, @Nullable String value) {
        if (value != null) {
            entry.put(key, value);
        }
    }

    private static String nextId(List<Waiver> before) {
        int number = before.size() + 1;
        List<String> taken = before.stream().map(Waiver::id).toList();
        while (taken.contains("W-" + number)) {
            number++;
        }
        return "W-" + number;
    }

    private String added(String file, String text, WaiverText written) throws Failure {
        WaiverFile before = WaiverFiles.waivers(file, rules);
        String after = written.addedTo(text, before);
        if (after == null) {
            throw laidOutUnusually(file, written);
        }
        return after;
    }

    /** Reads what is to be written; tells the new waiver. */
    private Waiver check(String file, String after, List<Waiver> before, String id) throws Failure {
        List<String> problems = new ArrayList<>();
        WaiverFile read = WaiverFiles.find(new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)), file,
                rules, problems);
        if (read == null) {
            throw new Failure(problems.stream().map(each -> withoutPlace(each, file)).toList(),
                    "%s stays as it was: the new waiver would be refused".formatted(file));
        }
        List<Waiver> now = read.waivers();
        boolean same = now.size() == before.size() + 1;
        for (int i = 0; same && i < before.size(); i++) {
            same = now.get(i).at(NOWHERE).equals(before.get(i).at(NOWHERE));
        }
        Waiver last = same ? now.get(before.size()) : null;
        if (last == null || !last.id().equals(id)) {
            throw laidOutUnusually(file, null);
        }
        return last;
    }

    /** The file was sound, so what is wrong is the new waiver, which has no place yet. */
    private static String withoutPlace(String problem, String file) {
        return problem.substring(file.length()).replaceFirst("^:\\d+:\\d+: ", "");
    }

    private static Failure laidOutUnusually(String file, @Nullable WaiverText written) {
        List<String> lines = written == null ? List.of() : Objects.requireNonNull(written).entry().lines().toList();
        return new Failure(lines, "%s is laid out in a way that nothing can be added to without changing it; %s"
                .formatted(file, lines.isEmpty() ? "add the waiver by hand" : "add the lines above by hand"));
    }
}
