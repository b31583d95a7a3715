package dev.rightful.audit;

import dev.rightful.Vocabulary;
import dev.rightful.fuzz.Refusals;
import dev.rightful.input.InputWalk;
import dev.rightful.input.Limits;
import dev.rightful.input.LineReader;
import dev.rightful.input.ReadDocument;
import dev.rightful.input.ReadResult;
import dev.rightful.input.TopologyReader;
import dev.rightful.rights.BuiltIn;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the fuzzer enters with standard input of an audit, packed or not: it is cut into lines and each is read by the fast
 * reader of lines, which takes and refuses what the usual reader takes and refuses.
 */
public final class FuzzFeed {

    private static final Limits LIMITS = Limits.DEFAULT;
    private static final TopologyReader READER = new TopologyReader(Vocabulary.of(BuiltIn.rights()), LIMITS);

    private FuzzFeed() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        List<ReadDocument> fast = new ArrayList<>();
        try (Feed feed = new Feed(new InputWalk(List.of("-"), new ByteArrayInputStream(data)), LIMITS, 0)) {
            LineReader lines = READER.lineReader();
            for (Feed.Numbered each = feed.next(); each != null; each = feed.next()) {
                switch (each.batch()) {
                    case Batch.Lines batch -> read(batch, lines, fast);
                    case Batch.Files files -> files.inputs().forEach(input -> READER.read(input, fast::add));
                    case Batch.Trouble trouble -> Refusals.check(trouble.reason());
                }
            }
        }
        for (ReadDocument document : fast) {
            if (document.result() instanceof ReadResult.Refused refused) {
                Refusals.check(refused.problems());
            }
        }
        compare(fast, data);
    }

    private static void read(Batch.Lines batch, LineReader lines, List<ReadDocument> fast) {
        for (int i = 0; i < batch.size(); i++) {
            int number = batch.number(i);
            fast.add(new ReadDocument(batch.source(), number,
                    lines.read(batch.bytes(), batch.start(i), batch.length(i), number)));
        }
    }

    /** Nothing is compared of what cannot be read to its end, or is no UTF-8 at all: the one tells it in place of lines. */
    private static void compare(List<ReadDocument> fast, byte[] data) {
        boolean isPacked = data.length > 1 && (data[0] & 0xFF) == 0x1f && (data[1] & 0xFF) == 0x8b;
        boolean isWide = data.length > 1 && (((data[0] == 0) ^ (data[1] == 0)) || (data[0] & 0xFF) >= 0xFE);
        if (isPacked || isWide) {
            return;
        }
        List<ReadDocument> usual = new ArrayList<>();
        READER.readLines(new ByteArrayInputStream(data), "-", usual::add);
        if (!told(usual).equals(told(fast))) {
            throw new AssertionError("the one reads %s, the other %s".formatted(fast, usual));
        }
    }

    /** What was read; of refusals only where, as the two may notice different mistakes first. */
    private static List<Object> told(List<ReadDocument> documents) {
        List<Object> told = new ArrayList<>();
        for (ReadDocument document : documents) {
            told.add(document.line());
            told.add(document.result() instanceof ReadResult.Read ? document.result() : "refused");
        }
        return told;
    }
}
