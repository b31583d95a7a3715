package dev.rightful.input;

import java.io.IOException;

/** Says why something cannot be read. */
public final class Unreadable {

    private Unreadable() {}

    /** The reason in one line. */
    public static String reason(IOException e) {
        return Shown.cannotBeRead(e);
    }
}
