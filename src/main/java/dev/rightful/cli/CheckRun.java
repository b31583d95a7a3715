package dev.rightful.cli;

import dev.rightful.LicenceCheck;
import dev.rightful.LicenceCheck.Checked;
import dev.rightful.SecondOpinion;
import dev.rightful.cli.CheckCommand.FailOn;
import dev.rightful.cli.CheckCommand.Judging;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.input.Input;
import dev.rightful.input.Problem;
import dev.rightful.report.Refusal;
import dev.rightful.report.Report;
import dev.rightful.report.ReportWriter;
import dev.rightful.waiver.Triaged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the documents of one run and writes about them in every format that was asked for, each as it comes. */
final class CheckRun implements AutoCloseable {

    private final Judging judging;
    private final @Nullable SecondOpinion second;
    private final ExitCode empty;
    private final @Nullable Triaging triaging;
    private final Surroundings surroundings;
    private final Console console;
    private final List<Sheet> sheets = new ArrayList<>();
    private final VerdictCounts verdicts = new VerdictCounts();
    private ExitCode worst = ExitCode.GRANTED;
    private int documents;
    private int failures;
    private String last = "";

    /** One format of the run on its way to one destination. */
    private record Sheet(Destination destination, ReportWriter.Pages pages) {}

    /** The run has to end, as what follows could not be told any more. */
    private static final class Abort extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Failure failure;

        Abort(Throwable cause) {
            super(cause);
            this.failure = cause instanceof Failure known ? known : new Failure(Failure.line(cause), cause);
        }

        Failure failure() {
            return failure;
        }
    }

    /**
     * A run.
     *
     * @param judging how documents are judged
     * @param second who looks at every judgement once more, or null
     * @param empty the code for something that holds no document
     * @param triaging the waivers and the baseline; null where every finding counts
     */
    CheckRun(Judging judging, @Nullable SecondOpinion second, ExitCode empty, @Nullable Triaging triaging,
            Surroundings surroundings) {
        this.judging = judging;
        this.second = second;
        this.empty = empty;
        this.triaging = triaging;
        this.surroundings = surroundings;
        this.console = new Console(surroundings);
    }

    /** Also writes in this format, to standard output when there is no path. */
    void write(ReportWriter writer, @Nullable String path, boolean several) throws Failure {
        Destination destination = path == null ? Destination.standardOutput(surroundings) : Destination.file(path);
        try {
            sheets.add(new Sheet(destination, writer.begin(destination.writer(), several)));
        } catch (IOException e) {
            destination.close();
            throw destination.cannotWrite(e);
        }
    }

    /**
     * Judges every document of the inputs.
     *
     * @param failOn from which verdict on the run fails
     */
    ExitCode check(List<Input> inputs, FailOn failOn) throws Failure {
        LicenceCheck check = new LicenceCheck(judging.agreement().rights(), judging.limits(), second);
        try {
            for (Input input : inputs) {
                int before = documents;
                check(check, input);
                if (documents == before) {
                    addNothing();
                }
            }
        } catch (Abort e) {
            throw e.failure();
        }
        for (Sheet sheet : sheets) {
            try {
                sheet.pages().end();
            } catch (IOException e) {
                throw sheet.destination().cannotWrite(e);
            }
        }
        for (Sheet sheet : sheets) {
            sheet.destination().finish();
        }
        if (triaging != null) {
            triaging.end(console, failures, documents);
        }
        return explained(failOn.applied(worst));
    }

    /** Notes that something which was named holds no document. */
    void addNothing() {
        worst = worst.worse(empty);
    }

    private void check(LicenceCheck check, Input input) {
        try {
            check.check(input, judging.options(), this::add);
        } catch (Abort e) {
            throw e;
        } catch (Throwable e) {
            add(new Checked.Failed(input.source(), 1, e));
        }
    }

    private void add(Checked checked) {
        documents++;
        last = checked.source();
        try {
            if (checked instanceof Checked.Judged judged) {
                report(judged);
            } else if (checked instanceof Checked.Refused refused) {
                refuse(refused.source(), refused.problems());
            } else if (checked instanceof Checked.Disputed disputed) {
                List<Problem> problems = new ArrayList<>(disputed.objections().size());
                for (String objection : disputed.objections()) {
                    problems.add(new Problem(disputed.line(), 1, objection));
                }
                refuse(disputed.source(), problems);
            } else {
                Checked.Failed failed = (Checked.Failed) checked;
                refuse(failed.source(), List.of(new Problem(failed.line(), 1, Failure.line(failed.cause()))));
            }
        } catch (Throwable e) {
            throw new Abort(e);
        }
    }

    private void report(Checked.Judged judged) throws Failure {
        Triaged triaged = triaging == null ? null : triaging.of(judged.assessment());
        Verdict verdict = triaged == null ? judged.assessment().verdict() : triaged.verdict();
        worst = worst.worse(ExitCode.of(verdict));
        verdicts.add(verdict);
        Report report = new Report(judged.source(), judged.topology(), judged.assessment(),
                judging.agreement().rights(), judging.agreement().phrasebook(), triaged);
        for (Sheet sheet : sheets) {
            write(sheet, () -> sheet.pages().add(report));
        }
    }

    private void refuse(String source, List<Problem> problems) throws Failure {
        failures++;
        worst = ExitCode.FAILED;
        List<Refusal.Reason> reasons = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            console.say(source + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
            reasons.add(new Refusal.Reason(problem.line(), problem.column(), problem.message()));
        }
        Refusal refusal = new Refusal(source, reasons);
        for (Sheet sheet : sheets) {
            write(sheet, () -> sheet.pages().add(refusal));
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Sheet sheet, Writing writing) throws Failure {
        try {
            writing.run();
        } catch (IOException e) {
            throw sheet.destination().cannotWrite(e);
        }
    }

    private ExitCode explained(ExitCode code) {
        switch (code) {
            case GRANTED -> {
                // There is nothing to explain.
            }
            case FAILED -> console.conclude(documents == 1
                    ? last + " could not be judged"
                    : failures + " of " + documents + " documents could not be judged");
            case NOTHING -> console.conclude(documents == 0
                    ? "there was nothing to check"
                    : "there was nothing to check in some of what was named");
            case VIOLATED, UNDETERMINED -> console.conclude(reason());
        }
        return code;
    }

    private String reason() {
        Verdict worst = verdicts.of(Verdict.VIOLATED) > 0 ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        if (documents == 1) {
            return last + " is " + worst.word();
        }
        long count = verdicts.of(worst);
        return count + " of " + documents + " topologies " + (count == 1 ? "is " : "are ") + worst.word();
    }

    @Override
    public void close() {
        sheets.forEach(sheet -> sheet.destination().close());
        if (triaging != null) {
            triaging.close();
        }
    }
}
