package dev.rightful.audit;

import dev.rightful.portfolio.Contribution;
import dev.rightful.report.JsonLines;
import dev.rightful.report.Refusal;
import dev.rightful.summary.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What became of a batch. */
final class Judged {

    /** How many of its documents that could not be judged are told as they come. */
    static final int TOLD = 20;

    private final Feed.Numbered batch;
    private final LocalDate today;
    private final JsonLines results = new JsonLines();
    private final JsonLines errors = new JsonLines();
    private final Summary summary = new Summary();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Judged(Feed.Numbered batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    Feed.Numbered batch() {
        return batch;
    }

    /** The day that stands for today. */
    LocalDate today() {
        return today;
    }

    /** The documents that were judged before this batch is done. */
    long documents() {
        return batch.ordinal() + batch.batch().size();
    }

    /** A line for each document. */
    JsonLines results() {
        return results;
    }

    /** A line for each document that could not be judged. */
    JsonLines errors() {
        return errors;
    }

    Summary summary() {
        return summary;
    }

    /** What the topologies say of things that others speak of as well. */
    List<Contribution> contributions() {
        return contributions;
    }

    /** The first documents that could not be judged. */
    List<Refusal> refusals() {
        return refusals;
    }
}
