package dev.rightful.cli;

import dev.rightful.fuzz.Refusals;
import dev.rightful.input.Syntax;
import dev.rightful.input.WaiverReader;
import dev.rightful.rights.BuiltIn;
import dev.rightful.waiver.WaivableRules;
import dev.rightful.waiver.WaiverFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the fuzzer enters the reader of waivers: a file is refused, or another waiver can be added to it, or it cannot; what
 * comes of that is never trusted before it is read again, and reading it again does not fail.
 */
public final class FuzzWaivers {

    private static final WaivableRules RULES = WaivableRules.of(BuiltIn.rights());
    private static final Map<String, String> ADDED = Map.of("id", "W-new", "rule", RULES.ids().get(0), "topology", "*",
            "subject", "x", "reason", "FALSE_POSITIVE", "comment", "c");

    private FuzzWaivers() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        Syntax syntax = data.length > 0 && data[0] == '{' ? Syntax.JSON : Syntax.YAML;
        switch (WaiverReader.read(new ByteArrayInputStream(data), syntax, RULES)) {
            case WaiverReader.Result.Refused refused -> Refusals.check(refused.problems());
            case WaiverReader.Result.Read read -> add(new String(data, StandardCharsets.UTF_8), read.file(), syntax);
        }
    }

    private static void add(String text, WaiverFile file, Syntax syntax) {
        String after = new WaiverText(syntax, ADDED).addedTo(text, file);
        if (after == null) {
            return;
        }
        byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
        switch (WaiverReader.read(new ByteArrayInputStream(bytes), syntax, RULES)) {
            case WaiverReader.Result.Refused refused -> Refusals.check(refused.problems());
            case WaiverReader.Result.Read read ->
                    file.waivers().forEach(each -> each.topology().matches("a-b-c-a-b-c"));
        }
    }
}
