package dev.rightful.report;

import java.io.IOException;
import java.io.InputStream;

/** The JSON Schema of what {@link JsonReport} writes. */
public final class ReportSchema {

    private ReportSchema() {}

    /** Opens the schema, UTF-8, written against draft 2020-12. */
    public static InputStream open() throws IOException {
        InputStream schema = ReportSchema.class.getResourceAsStream("report.schema.json");
        if (schema == null) {
            throw new IOException("the program lacks its own report.schema.json");
        }
        return schema;
    }
}
