package dev.rightful;

import dev.rightful.change.Judge;
import dev.rightful.evaluation.AsOf;
import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Dated;
import dev.rightful.model.Topology;
import java.time.LocalDate;

/**
 * Judges a topology at any day.
 *
 * @param options how, but for the day
 */
record AnyDay(Evaluation evaluation, Topology topology, Options options) implements Judge {

    @Override
    public Judged at(LocalDate day) {
        AsOf asOf = AsOf.watched(day);
        Assessment assessment = evaluation.judge(topology, options, asOf);
        return new Judged(assessment, asOf.next(), asOf.turns());
    }

    @Override
    public Assessment changedOnlyBy(Dated dated, LocalDate day) {
        return evaluation.judge(topology, options, AsOf.eveOf(day, dated));
    }
}
