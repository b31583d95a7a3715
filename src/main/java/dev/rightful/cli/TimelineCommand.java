package dev.rightful.cli;

import dev.rightful.LicenceCheck;
import dev.rightful.change.Timeline;
import dev.rightful.cli.CheckCommand.Judging;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Verdict;
import dev.rightful.report.JsonTimeline;
import dev.rightful.report.TextTimeline;
import dev.rightful.report.TimelineReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells at which days verdicts on a topology change. */
final class TimelineCommand implements Command {

    private static final Flag FROM = Flag.of("--from", "DATE",
            "Begin at this day instead of the document's asOf, or today (UTC).");
    private static final Flag TO = Flag.of("--to", "DATE",
            "End with this day; without it, when nothing can change any more.");
    private static final Flag FAIL_ON = Flag.of("--fail-on", "violated|undetermined|never",
            "End with 1 only when something is violated on some day, also when it is undetermined, or never.");
    private static final Flag QUIET = Flag.of("--quiet", "Print one line for each day.");

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String operands() {
        return "FILE|-";
    }

    @Override
    public String summary() {
        return "Tell at which days a verdict changes, why, and until when all is granted.";
    }

    @Override
    public String codes() {
        return "The exit code is that of the worst verdict on any day of the window.";
    }

    @Override
    public List<Flag> flags() {
        return LimitFlags.and(FROM, TO, CheckCommand.FORMAT, CheckCommand.READING, CheckCommand.ASSUME_PLANNED,
                CheckCommand.EDITION, FAIL_ON, CommonFlags.LANG, CommonFlags.ONTOLOGY, QUIET, CheckCommand.NO_COLOR);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        OneTopology.checkOne(this, arguments.operands());
        LocalDate from = Days.find(arguments, FROM);
        LocalDate to = Days.find(arguments, TO);
        CheckCommand.FailOn failOn = CheckCommand.failOn(arguments);
        List<Format> formats = Format.read(arguments, CheckCommand.FORMAT, List.of("text", "json"));
        Judging judging = CheckCommand.judging(arguments, surroundings);
        LicenceCheck check = new LicenceCheck(judging.agreement().rights(), judging.limits());
        OneTopology one = OneTopology.read(this, arguments.operands(), check, surroundings).get(0);
        Options options = judging.options().apply(one.topology());
        options = from == null ? options : options.on(from);
        checkWindow(options.asOf(), to, from != null);
        TimelineReport report = new TimelineReport(one.source(), check.timeline(one.topology(), options, to),
                judging.agreement().phrasebook());
        Format.writeAll(formats, format -> format.name().equals("json")
                ? new JsonTimeline(report)::write
                : new TextTimeline(report, arguments.has(QUIET),
                        format.isColoured(arguments, CheckCommand.NO_COLOR, surroundings))::write,
                surroundings);
        ExitCode code = failOn.applied(ExitCode.of(report.timeline().worst()));
        if (code != ExitCode.GRANTED) {
            new Console(surroundings).conclude(reason(report));
        }
        return code;
    }

    private static void checkWindow(LocalDate from, @Nullable LocalDate to, boolean stated) throws Failure {
        if (to != null && to.isBefore(from)) {
            throw new Failure(stated
                    ? "--to %s is before --from %s".formatted(to, from)
                    : "--to %s is before %s, the day to begin at; --from tells another".formatted(to, from));
        }
    }

    private static String reason(TimelineReport report) {
        Timeline timeline = report.timeline();
        Verdict worst = timeline.worst();
        LocalDate first = timeline.from();
        if (timeline.start().verdict() != worst) {
            first = timeline.days()
                    .stream()
                    .filter(day -> day.verdict() == worst)
                    .findFirst()
                    .map(Timeline.Day::date)
                    .orElse(first);
        }
        return "%s is %s on %s".formatted(report.source(), worst.word(), first);
    }
}
