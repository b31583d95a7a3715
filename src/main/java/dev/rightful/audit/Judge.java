package dev.rightful.audit;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.finding.Assessment;
import dev.rightful.input.Input;
import dev.rightful.input.LineReader;
import dev.rightful.input.Problem;
import dev.rightful.input.ReadDocument;
import dev.rightful.input.ReadResult;
import dev.rightful.input.TopologyReader;
import dev.rightful.portfolio.Contributions;
import dev.rightful.report.Refusal;
import dev.rightful.report.Report;
import dev.rightful.waiver.Triaged;
import dev.rightful.waiver.Uses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Judges the documents of a batch, each for itself: whatever is wrong with one costs only that one. */
final class Judge {

    /** From how many bytes on a document is so large that no other such is judged at the same time. */
    private static final long LARGE = 4L << 20;

    private final Run run;
    private final TopologyReader reader;
    private final Evaluation evaluation;
    private final ThreadLocal<LineReader> lineReaders;
    private final Contributions contributions;
    private final Lock large = new ReentrantLock();

    Judge(Run run) {
        this.run = run;
        this.reader = run.reader();
        this.lineReaders = ThreadLocal.withInitial(reader::lineReader);
        this.contributions = new Contributions(run.rights(), run.english(), run.assumePlanned());
        this.evaluation = new Evaluation(run.rights()).withAtMost(run.limits().maxFindings());
    }

    /**
     * Judges a batch; several threads may.
     *
     * @param today the day that stands for today
     */
    Judged judge(Feed.Numbered numbered, LocalDate today) {
        Judged judged = new Judged(numbered, today);
        switch (numbered.batch()) {
            case Batch.Lines lines -> judge(lines, numbered.ordinal(), judged);
            case Batch.Files files -> judge(files, numbered.ordinal(), judged);
            case Batch.Trouble trouble -> refuse(
                    new ReadDocument(trouble.source(), trouble.line(),
                            new ReadResult.Refused(List.of(new Problem(trouble.line(), 1, trouble.reason())))),
                    numbered.ordinal(), judged);
        }
        return judged;
    }

    private void judge(Batch.Lines lines, long ordinal, Judged judged) {
        LineReader lineReader = lineReaders.get();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            int number = lines.number(i);
            alone(lines.length(i), () -> judge(lines.source(), number,
                    () -> new ReadDocument(lines.source(), number,
                            lineReader.read(lines.bytes(), lines.start(line), lines.length(line), number)),
                    ordinal + line, judged));
        }
    }

    private void judge(Batch.Files files, long ordinal, Judged judged) {
        for (int i = 0; i < files.inputs().size(); i++) {
            Input input = files.inputs().get(i);
            long number = ordinal + i;
            long size = Feed.size(input);
            alone(input instanceof Input.Packed ? 20 * size : size,
                    () -> judge(input.source(), 1, () -> read(input), number, judged));
        }
    }

    private ReadDocument read(Input input) {
        List<ReadDocument> documents = new ArrayList<>(1);
        reader.read(input, documents::add);
        return documents.get(0);
    }

    private void alone(long size, Runnable judging) {
        if (size < LARGE) {
            judging.run();
            return;
        }
        large.lock();
        try {
            judging.run();
        } finally {
            large.unlock();
        }
    }

    /** What gives a document. */
    private interface Reading {
        ReadDocument document();
    }

    private void judge(String source, int line, Reading reading, long ordinal, Judged judged) {
        int length = judged.results().length();
        try {
            ReadDocument document = reading.document();
            switch (document.result()) {
                case ReadResult.Refused refused -> refuse(document, ordinal, judged);
                case ReadResult.Read read -> {
                    Assessment assessment =
                            evaluation.judge(read.topology(), run.options().apply(read.topology(), judged::today));
                    Uses uses = new Uses();
                    Triaged triaged = run.triage() == null ? null : run.triage().of(assessment, uses);
                    judged.results()
                            .add(new Report(source, read.topology(), assessment, run.rights(), run.phrasebook(),
                                    triaged));
                    judged.contributions().add(contributions.of(ordinal, source, read.topology(), assessment));
                    judged.summary().add(assessment, triaged, ordinal, source, line);
                    judged.summary().treatments().uses().add(uses);
                }
            }
        } catch (RuntimeException | Error e) {
            judged.results().shorten(length);
            refuse(new ReadDocument(source, line,
                    new ReadResult.Refused(List.of(new Problem(line, 1, run.mishaps().apply(e))))), ordinal, judged);
        }
    }

    private static void refuse(ReadDocument document, long ordinal, Judged judged) {
        List<Refusal.Reason> reasons = new ArrayList<>();
        for (Problem problem : ((ReadResult.Refused) document.result()).problems()) {
            reasons.add(new Refusal.Reason(problem.line(), problem.column(), problem.message()));
        }
        Refusal refusal = new Refusal(document.source(), reasons);
        judged.results().add(refusal);
        judged.errors().add(refusal);
        Refusal.Reason first = reasons.get(0);
        judged.summary().addError(ordinal, document.source(), first.line(), first.column(), first.message());
        if (judged.refusals().size() < Judged.TOLD) {
            judged.refusals().add(refusal);
        }
    }
}
