package dev.rightful.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Elsewhere;
import dev.rightful.finding.Reading;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.Plans;
import dev.rightful.plan.Price;
import dev.rightful.plan.PriceList;
import dev.rightful.report.PlanReport;
import dev.rightful.rights.BuiltIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanWorkbookTest {

    private static final String DOCUMENT = """
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: "=cmd|' /C calc'!A0", devices: 40 }
              - { id: far, product: express-plus, release: 2023 R2, licensee: acme, slc: C2, devices: 9 }
            links: [{ type: interconnect, central: hq, remote: far, cameras: 12 }]
            licences:
              - { product: device, site: hq, quantity: 30, to: 2024-12-31, phase: phase 1 }
              - { product: device, site: hq, quantity: 6, status: planned, phase: phase 2 }
              - { product: interconnect-camera, site: hq, quantity: 12, obtained: subscription }
            """;
    private static final PriceList PRICES = new PriceList("EUR",
            Map.of("device", new Price("device", new BigDecimal("95.50"), "@Device", "X-1")));

    @Test
    void numbersAreNumbersAndTextIsText() throws IOException {
        List<Row> rows = sheet(0);

        Row devices = rows.stream().filter(row -> text(row, 1).equals("Device licence")).findFirst().orElseThrow();
        assertThat(text(devices, 0)).isEqualTo("MISSING");
        assertThat(text(devices, 2)).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(devices.getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(List.of(3, 5, 6, 7, 8, 10))
                .allSatisfy(column -> assertThat(devices.getCell(column).getType()).isEqualTo(CellType.NUMBER))
                .extracting(column -> devices.getCell(column).asNumber().intValueExact())
                .containsExactly(40, 30, 30, 6, 10, 0);
        assertThat(devices.getCell(15).asNumber()).isEqualByComparingTo("95.50");
        assertThat(text(devices, 19)).isEqualTo("'@Device");
    }

    @Test
    void amountsAndTotalsAreFormulas() throws IOException {
        List<Row> rows = sheet(0);

        Row devices = rows.stream().filter(row -> text(row, 1).equals("Device licence")).findFirst().orElseThrow();
        int number = devices.getRowNum();
        Row totals = rows.get(rows.size() - 1);
        int last = totals.getRowNum() - 1;
        assertThat(devices.getCell(17).getFormula()).isEqualTo("I%1$d*P%1$d".formatted(number));
        assertThat(devices.getCell(18).getFormula()).isEqualTo("J%1$d*P%1$d".formatted(number));
        assertThat(text(totals, 0)).isEqualTo("Totals");
        assertThat(totals.getCell(8).getFormula()).isEqualTo("SUM(I2:I%d)".formatted(last));
        assertThat(totals.getCell(17).getFormula()).isEqualTo("SUM(R2:R%d)".formatted(last));
    }

    @Test
    void everyReasonSavingAndPhaseHasItsRow() throws IOException {
        LicencePlan plan = plan();
        int reasons = plan.lines()
                .stream()
                .flatMap(line -> line.demands().stream())
                .mapToInt(demand -> demand.askings().size())
                .sum();
        int phases = plan.phases().stream().mapToInt(phase -> phase.entries().size()).sum();

        assertThat(sheet(1)).hasSize(1 + reasons);
        assertThat(sheet(2)).hasSize(1 + plan.savings().size());
        assertThat(sheet(3)).hasSize(1 + phases);
        assertThat(sheet(3)).extracting(row -> text(row, 0)).contains("phase 1", "phase 2", "no phase");
        assertThat(sheet(1).get(1).getCell(10).getText()).contains("2023-04-28/");
    }

    @Test
    void theHeaderStaysInSight() throws IOException {
        byte[] bytes = write();

        for (int sheet = 1; sheet <= 4; sheet++) {
            assertThat(part(bytes, "xl/worksheets/sheet%d.xml".formatted(sheet))).contains("state=\"frozen\"",
                    "<col min=\"1\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, America/New_York", "tr-TR, Asia/Istanbul", "ar-EG, Pacific/Kiritimati"})
    void equalPlansGiveEqualBytesEverywhere(String language, String zone) throws Exception {
        byte[] here = write();

        byte[] there = new Elsewhere(language, zone).run(PlanWorkbookTest::write);

        assertThat(there).isEqualTo(here);
        assertThat(part(here, "docProps/core.xml")).contains(">2024-03-01T00:00:00Z<");
    }

    private static LicencePlan plan() {
        return Plans.of(DOCUMENT, Reading.OPEN, PRICES);
    }

    private static byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanWorkbook(new PlanReport("x.yaml", plan(), BuiltIn.rights(), BuiltIn.phrasebook("en"))).write(out);
        return out.toByteArray();
    }

    private static List<Row> sheet(int number) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(write()))) {
            return workbook.getSheet(number).orElseThrow().read();
        }
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(Cell::getText).orElse("");
    }

    private static String part(byte[] archive, String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("no part " + name);
    }
}
