package dev.rightful.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Vocabulary;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Reading;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Rights;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several threads judge like one. */
class ThreadsTest {

    private static final Rights RIGHTS = BuiltIn.rights();
    private static final Evaluation ALONE = new Evaluation(RIGHTS, Integer.MAX_VALUE);
    private static final Evaluation TOGETHER = new Evaluation(RIGHTS, 0);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @EnumSource
    void judgeEveryTopologyOfTheProject(Reading reading) {
        Options options = new Options(DAY, reading, false, null);

        for (Topology topology : ofTheProject()) {
            Assessment alone = ALONE.judge(topology, options);
            Assessment together = TOGETHER.judge(topology, options);

            assertThat(together).as(topology.id()).isEqualTo(alone);
        }
    }

    @Test
    void judgeADeploymentAtWhichTheyWorkForSomeTime() {
        Topology topology = Documents.topology(RIGHTS, manySites());
        Assessment alone = ALONE.judge(topology, Options.at(DAY));

        assertThat(alone.findings()).hasSizeGreaterThan(500);
        for (int i = 0; i < 20; i++) {
            assertThat(TOGETHER.judge(topology, Options.at(DAY))).isEqualTo(alone);
        }
    }

    private static List<Topology> ofTheProject() {
        TopologyReader reader = new TopologyReader(Vocabulary.of(RIGHTS), Limits.DEFAULT);
        List<Topology> topologies = new ArrayList<>();
        Inputs.expand(List.of("topologies"), InputStream.nullInputStream())
                .forEach(input -> reader.read(input, document -> {
                    if (document.result() instanceof ReadResult.Read read) {
                        topologies.add(read.topology());
                    }
                }));
        return topologies;
    }

    /** Sites of four companies that federate, open and operate one another at random, with half of the licences. */
    private static String manySites() {
        Random random = new Random(1);
        List<String> products = List.of("corporate", "corporate", "expert", "professional-plus", "express-plus");
        StringBuilder yaml = new StringBuilder("topology: many\nparties:\n")
                .append("  - { id: p0, owns: [{ party: p1, votes: 80 }, { party: p2, votes: { min: 40, max: 60 } }] }\n")
                .append("sites:\n");
        int sites = 1500;
        for (int i = 0; i < sites; i++) {
            yaml.append(
                    "  - { id: s%d, product: %s, release: 2023 R2, licensee: p%d, slc: c%d, devices: %d,".formatted(i,
                            products.get(random.nextInt(products.size())), random.nextInt(4), random.nextInt(sites / 2),
                            random.nextInt(9)));
            yaml.append(" premises: [{ owner: p%d }] }\n".formatted(random.nextInt(4)));
        }
        yaml.append("links:\n");
        for (int i = 1; i < sites; i++) {
            yaml.append(random.nextInt(3) > 0
                    ? "  - { type: federation, parent: s%d, child: s%d }\n".formatted(random.nextInt(i), i)
                    : "  - { type: interconnect, central: s%d, remote: s%d, cameras: 3 }\n"
                            .formatted(random.nextInt(i), i));
        }
        yaml.append("operators:\n");
        IntStream.range(0, 40).forEach(i -> yaml.append("  - { party: p%d, at: s%d }\n".formatted(i % 6, i * 7)));
        yaml.append("licences:\n");
        for (int i = 0; i < sites; i++) {
            yaml.append("  - { product: %s, slc: c%d, holder: p%d, quantity: 9 }\n".formatted(
                    i % 3 == 0 ? "device" : i % 3 == 1 ? "interconnect-camera" : products.get(i % products.size()),
                    random.nextInt(sites / 2), random.nextInt(4)));
        }
        return yaml.toString();
    }
}
