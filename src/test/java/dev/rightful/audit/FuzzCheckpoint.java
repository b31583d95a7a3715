package dev.rightful.audit;

import dev.rightful.fuzz.Refusals;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Where the fuzzer enters with what an interrupted audit left: it is refused as no checkpoint, or is one. */
public final class FuzzCheckpoint {

    private FuzzCheckpoint() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Checkpoint.read(new ByteArrayInputStream(data));
        } catch (IOException e) {
            Refusals.check(Mishap.reason(e));
        }
    }
}
