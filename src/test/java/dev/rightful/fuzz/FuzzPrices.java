package dev.rightful.fuzz;

import dev.rightful.finding.Reading;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.Plans;
import dev.rightful.plan.PriceList;
import dev.rightful.plan.PriceReader;
import dev.rightful.report.CsvPlan;
import dev.rightful.report.JsonPlan;
import dev.rightful.report.PlanReport;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.LicenceKind;
import dev.rightful.workbook.PlanWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Where the fuzzer enters the reader of price lists: one is refused, or a plan with its prices can be written. */
public final class FuzzPrices {

    private static final List<String> KINDS =
            BuiltIn.rights().licenceKinds().stream().map(LicenceKind::id).toList();
    private static final String DESIGN = """
            sites: [{ id: a, product: corporate, release: 2023 R2, licensee: x, slc: C, devices: 7 }]
            licences: [{ product: device, slc: C, quantity: 2 }]
            """;

    private FuzzPrices() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] data) {
        switch (PriceReader.read(data, KINDS)) {
            case PriceReader.Result.Refused refused -> Refusals.check(refused.problems());
            case PriceReader.Result.Read read -> write(read.prices());
        }
    }

    private static void write(PriceList prices) {
        LicencePlan plan = Plans.of(DESIGN, Reading.OPEN, prices);
        PlanReport report = new PlanReport("fuzz", plan, BuiltIn.rights(), BuiltIn.phrasebook("en"));
        try {
            new JsonPlan(report).write(new StringBuilder());
            new CsvPlan(report).write(new StringBuilder());
            new PlanWorkbook(report).write(new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
