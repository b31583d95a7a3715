package dev.rightful;

import dev.rightful.page.HtmlReport;
import dev.rightful.page.SvgReport;
import dev.rightful.report.CsvReport;
import dev.rightful.report.GithubReport;
import dev.rightful.report.JsonReport;
import dev.rightful.report.JunitReport;
import dev.rightful.report.MarkdownReport;
import dev.rightful.report.Presentation;
import dev.rightful.report.ReportWriter;
import dev.rightful.report.SarifReport;
import dev.rightful.report.TextReport;
import java.util.List;

/** The formats of reports by name. A writer's class is loaded when its format is asked for and not before. */
public final class Formats {

    /** The format for people at a terminal, which a run writes when it is told of none. */
    public static final String DEFAULT = "text";

    private static final List<String> NAMES =
            List.of(DEFAULT, "json", "sarif", "junit", "github", "markdown", "csv", "html", "svg");

    private Formats() {}

    /** The names of all formats, the default one first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The writer of a format. */
    public static ReportWriter writer(String format, Presentation presentation) {
        return switch (format) {
            case DEFAULT -> new TextReport(presentation);
            case "json" -> new JsonReport();
            case "sarif" -> new SarifReport(presentation);
            case "junit" -> new JunitReport(presentation);
            case "github" -> new GithubReport(presentation);
            case "markdown" -> new MarkdownReport(presentation);
            case "csv" -> new CsvReport(presentation.triaged());
            case "html" -> new HtmlReport(presentation.phrasebook(), presentation.triaged());
            case "svg" -> new SvgReport(presentation.phrasebook());
            default -> throw new IllegalArgumentException("no format is named " + format);
        };
    }
}
