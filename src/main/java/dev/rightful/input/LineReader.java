package dev.rightful.input;

import java.io.ByteArrayInputStream;

/** Reads documents that are each a line in memory, one after the other. Each thread needs one of its own. */
public final class LineReader {

    private final TopologyReader reader;
    private final TextTable table = new TextTable();
    private final Recurring recurring = Recurring.ofMany();

    LineReader(TopologyReader reader) {
        this.reader = reader;
    }

    /**
     * Reads one.
     *
     * @param bytes the line, without its end, among others
     * @param number the number of the line in its file, from 1
     */
    public ReadResult read(byte[] bytes, int offset, int length, int number) {
        if (!reader.isTooLarge(length)) {
            try {
                return reader.readLine(
                        new LineEvents(table, bytes, offset, length, number, reader.maxDepth()), recurring);
            } catch (LineEvents.Unsound e) {
                // The other reader tells what is wrong, if something is.
            }
        }
        return reader.readLine(new ByteArrayInputStream(bytes, offset, length), number);
    }
}
