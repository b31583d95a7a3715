package dev.rightful.waiver;

import dev.rightful.model.Span;
import java.util.List;

/**
 * What a file of waivers holds.
 *
 * @param waivers the waivers, in order
 * @param list where the list of them stands: its first line and column, and where it ends
 */
public record WaiverFile(List<Waiver> waivers, Span list) {

    public WaiverFile {
        waivers = List.copyOf(waivers);
    }
}
