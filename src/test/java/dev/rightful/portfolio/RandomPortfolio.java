package dev.rightful.portfolio;

import dev.rightful.portfolio.Portfolios.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Portfolios in which everything that rules across topologies look at meets: few codes, licensees and site ids, so that
 * they collide, and few days and partners, so that some topologies may be compared and others not.
 */
final class RandomPortfolio {

    private static final List<String> PRODUCTS =
            List.of("corporate", "corporate", "expert", "express-plus", "essential-plus");

    private final Random random;

    private RandomPortfolio(Random random) {
        this.random = random;
    }

    /** As many topologies as asked for, in files of two directories. */
    static List<Judged> of(int topologies, Random random) {
        RandomPortfolio portfolio = new RandomPortfolio(random);
        List<Judged> documents = new ArrayList<>();
        for (int i = 0; i < topologies; i++) {
            documents.add(Portfolios.judged("d%d/%03d.yaml".formatted(i % 2, i), portfolio.document(i)));
        }
        return documents;
    }

    private String one(String of, int among) {
        return of + random.nextInt(among);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String document(int number) {
        StringBuilder text = new StringBuilder("topology: t%d\n".formatted(chance(85) ? number : number / 2));
        if (chance(15)) {
            text.append("asOf: 2023-10-0").append(1 + random.nextInt(2)).append('\n');
        }
        if (chance(40)) {
            text.append("meta: { partner: ")
                    .append(one("p", 2))
                    .append(", template: ")
                    .append(one("m", 3))
                    .append(" }\n");
        }
        parties(text);
        text.append("sites:\n");
        int sites = 1 + random.nextInt(3);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            site(text, i, codes);
        }
        if (sites > 1 && chance(60)) {
            text.append("links: [{ type: interconnect, central: s0, remote: s1, cameras: ")
                    .append(random.nextInt(6))
                    .append(" }]\n");
        }
        if (chance(90)) {
            licences(text, codes);
        }
        return text.toString();
    }

    private void parties(StringBuilder text) {
        text.append("parties:\n");
        for (int i = 0; i < 4; i++) {
            if (chance(60)) {
                text.append("  - { id: l").append(i);
                if (chance(10)) {
                    text.append(", kind: association");
                }
                if (chance(50)) {
                    String votes = chance(30) ? "{ min: 40, max: 60 }" : Integer.toString(30 + 30 * random.nextInt(3));
                    text.append(", owns: [{ party: ")
                            .append(one("l", 4))
                            .append(", votes: ")
                            .append(votes)
                            .append(" }]");
                }
                if (chance(40)) {
                    text.append(", accepted: [{ edition: 2023-04-28")
                            .append(chance(80) ? ", on: 2023-0%d-01".formatted(1 + random.nextInt(2)) : "")
                            .append(" }]");
                }
                text.append(" }\n");
            }
        }
        text.append("  - { id: last }\n");
    }

    private void site(StringBuilder text, int number, List<String> codes) {
        String product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
        text.append("  - { id: s")
                .append(number)
                .append(", product: ")
                .append(product)
                .append(", licensee: ")
                .append(one("l", 4));
        String code = one("C", 6);
        if (chance(80)) {
            text.append(", slc: ").append(code);
            codes.add(code);
        }
        if (chance(50)) {
            text.append(", release: 2023 R").append(2 + random.nextInt(2));
        }
        if (chance(60)) {
            text.append(", devices: ").append(random.nextInt(7));
        }
        if (chance(30)) {
            text.append(", servers: { management: ")
                    .append(1 + random.nextInt(2))
                    .append(", recording: ")
                    .append(random.nextInt(3))
                    .append(" }");
        }
        text.append(" }\n");
    }

    private void licences(StringBuilder text, List<String> codes) {
        text.append("licences:\n");
        for (String code : codes) {
            for (String kind : List.of("corporate", "expert", "express-plus", "essential-plus", "device",
                    "interconnect-camera")) {
                if (chance(60)) {
                    text.append("  - { product: ")
                            .append(kind)
                            .append(", slc: ")
                            .append(code)
                            .append(", quantity: ")
                            .append(2 + 3 * random.nextInt(3))
                            .append(", holder: ")
                            .append(one("l", 2))
                            .append(chance(10) ? ", obtained: subscription" : "")
                            .append(chance(10) ? ", to: 2023-10-01" : "")
                            .append(" }\n");
                }
            }
        }
        text.append("  - { product: device, slc: nowhere, holder: l0 }\n");
    }
}
