package dev.rightful.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds what is written in JSON against the schema that is published for it. */
public final class ReportSchemaCheck {

    private ReportSchemaCheck() {}

    /** What is wrong with it. */
    public static List<Error> violations(String json) throws IOException {
        try (InputStream schema = ReportSchema.open()) {
            Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return compiled.validate(json, InputFormat.JSON);
        }
    }
}
