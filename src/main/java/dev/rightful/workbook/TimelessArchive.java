package dev.rightful.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook's archive without a trace of when and where it was written.
 *
 * <p>Its parts are stored, not packed, since not every machine packs the same way.
 */
final class TimelessArchive {

    /** A moment without a time zone. An archive's very first one, a month before, would be written with one as well. */
    private static final LocalDateTime THEN = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private TimelessArchive() {}

    /** Writes the same archive with the day of the plan as the time of everything in it. */
    static void write(Path archive, String day, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile parts = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                byte[] bytes;
                try (InputStream in = parts.getInputStream(part)) {
                    bytes = in.readAllBytes();
                }
                if (part.getName().equals(PROPERTIES)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    bytes = text.replaceAll(CREATED, "$1" + day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
                }
                put(part.getName(), bytes, zip);
            }
        }
        zip.finish();
        zip.flush();
    }

    private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry stored = new ZipEntry(name);
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        stored.setTimeLocal(THEN);
        zip.putNextEntry(stored);
        zip.write(bytes);
        zip.closeEntry();
    }
}
