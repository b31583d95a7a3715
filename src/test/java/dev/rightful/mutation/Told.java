package dev.rightful.mutation;

import dev.rightful.LicenceCheck;
import dev.rightful.mutation.Trials.Trial;
import dev.rightful.report.JsonPlan;
import dev.rightful.report.JsonReport;
import dev.rightful.report.JsonTimeline;
import dev.rightful.report.PlanReport;
import dev.rightful.report.Report;
import dev.rightful.report.TimelineReport;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What users are told of a topology, in full. */
enum Told {

    REPORT {
        @Override
        void write(LicenceCheck check, Trial trial, Appendable out) throws IOException {
            var topology = trial.judged().topology();
            new JsonReport().write(new Report(trial.name(), topology,
                    check.judge(topology, trial.judged().options()), BuiltIn.rights(), PHRASEBOOK), out);
        }
    },
    PLAN {
        @Override
        void write(LicenceCheck check, Trial trial, Appendable out) throws IOException {
            var plan = check.plan(trial.judged().topology(), trial.judged().options(), null);
            new JsonPlan(new PlanReport(trial.name(), plan, BuiltIn.rights(), PHRASEBOOK)).write(out);
        }
    },
    TIMELINE {
        @Override
        void write(LicenceCheck check, Trial trial, Appendable out) throws IOException {
            var timeline = check.timeline(trial.judged().topology(), trial.judged().options(), null);
            new JsonTimeline(new TimelineReport(trial.name(), timeline, PHRASEBOOK)).write(out);
        }
    };

    private static final Phrasebook PHRASEBOOK = BuiltIn.phrasebook("en");

    abstract void write(LicenceCheck check, Trial trial, Appendable out) throws IOException;

    /** What stands for all that is told of a trial, so that it need not be kept. */
    String hash(LicenceCheck check, Trial trial) {
        StringBuilder out = new StringBuilder();
        try {
            write(check, trial, out);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(out.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Where the hashes stand of what was told before anything was mutated. */
    private Path file() {
        return Path.of("target", "told-" + name().toLowerCase(Locale.ROOT) + ".txt");
    }

    /** Writes down what the code of this moment tells of every trial. */
    void keep(LicenceCheck check, List<Trial> trials) throws IOException {
        Files.write(file(), trials.stream().map(trial -> hash(check, trial)).toList());
    }

    /** What was written down, in the order of the trials. */
    List<String> before() throws IOException {
        return Files.readAllLines(file());
    }
}
