package dev.rightful.fuzz;

import dev.rightful.input.Syntax;

/** Where the fuzzer enters the reader of JSON. */
public final class FuzzJson {

    private FuzzJson() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        Readings.check(data, Syntax.JSON);
    }
}
