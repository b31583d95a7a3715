package dev.rightful.cli;

import dev.rightful.input.Nearest;
import dev.rightful.waiver.WaivableRules;
import dev.rightful.waiver.Waiver;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps files of waivers: adds to them, lists them, and tells what is wrong with them. */
final class WaiverCommand implements Command {

    static final Flag ID = Flag.of("--id", "ID", "The id of the new waiver; else the next number.");
    static final Flag RULE = Flag.of("--rule", "RULE", "The rule of the finding.");
    static final Flag TOPOLOGY = Flag.of("--topology", "PATTERN", "Ids of topologies, with * and ?.");
    static final Flag SUBJECT = Flag.of("--subject", "ID", "What the finding is about,");
    static final Flag FINGERPRINT = Flag.of("--fingerprint", "HASH", "or the finding's fingerprint.");
    static final Flag REASON = Flag.of("--reason", "REASON", "LICENCE_ACQUIRED, CONTRACT_ADDENDUM,"
            + " LEGAL_APPROVED, FALSE_POSITIVE, MIGRATION or ACCEPTED_RISK.");
    static final Flag COMMENT = Flag.of("--comment", "TEXT", "Why, in words.");
    static final Flag OWNER = Flag.of("--owner", "NAME", "Who answers for it.");
    static final Flag EVIDENCE = Flag.of("--evidence", "TEXT", "Where that is written.");
    static final Flag CREATED = Flag.of("--created", "DATE", "The day of the statement; else today.");
    static final Flag EXPIRES = Flag.of("--expires", "DATE", "Its last day.");
    static final Flag APPROVED_BY = Flag.of("--approved-by", "NAME", "Who approved it.");
    private static final Flag AS_OF = Flag.of("--as-of", "DATE", "Tell at this day instead of today (UTC).");
    private static final Flag SOON = Flag.of("--soon", "DAYS", "List what expires in so many days; else 30.");

    private static final List<Flag> ADDING = List.of(ID, RULE, TOPOLOGY, SUBJECT, FINGERPRINT, REASON, COMMENT, OWNER,
            EVIDENCE, CREATED, EXPIRES, APPROVED_BY);
    private static final List<Flag> COMMON = List.of(AS_OF, CommonFlags.ONTOLOGY);
    private static final Map<String, List<Flag>> OWN =
            Map.of("add", ADDING, "list", List.of(SOON, Lists.FORMAT), "lint", List.of());
    private static final List<String> ACTIONS = List.of("add", "list", "lint");

    @Override
    public String name() {
        return "waiver";
    }

    @Override
    public String operands() {
        return "add|list|lint FILE…";
    }

    @Override
    public String summary() {
        return "Keep the list of findings that somebody answers for.";
    }

    @Override
    public String codes() {
        return "lint ends with 2 when a file would be refused, else with 1 when a waiver in it has expired.";
    }

    @Override
    public List<Flag> flags() {
        List<Flag> flags = new ArrayList<>(ADDING);
        flags.addAll(List.of(SOON, Lists.FORMAT));
        flags.addAll(COMMON);
        return flags;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        List<String> operands = arguments.operands();
        String action = operands.isEmpty() ? "" : operands.get(0);
        if (!ACTIONS.contains(action)) {
            String nearest = Nearest.find(action, ACTIONS);
            throw new Failure("waiver is followed by add, list or lint, was %s%s".formatted(
                    operands.isEmpty() ? "nothing" : "\"" + action + "\"",
                    nearest == null ? "" : ", did you mean " + nearest + "?"));
        }
        checkFlags(action, arguments);
        List<String> files = operands.subList(1, operands.size());
        if (files.isEmpty() || (files.size() > 1 && !action.equals("lint"))) {
            throw new Failure("waiver %s takes one file%s, was given %s".formatted(action,
                    action.equals("lint") ? " or more" : "", files.isEmpty() ? "none" : String.join(" ", files)));
        }
        WaivableRules rules = WaivableRules.of(CommonFlags.agreement(arguments, surroundings).rights());
        LocalDate day = day(arguments, surroundings);
        return switch (action) {
            case "add" -> new WaiverAdd(rules, day).run(files.get(0), arguments, surroundings);
            case "list" -> new WaiverList(rules, day, soon(arguments)).run(files.get(0), arguments, surroundings);
            default -> lint(files, rules, day, new Console(surroundings));
        };
    }

    /** Each action has flags of its own. */
    private static void checkFlags(String action, Arguments arguments) throws Failure {
        for (String other : ACTIONS) {
            for (Flag flag : OWN.getOrDefault(other, List.of())) {
                if (!other.equals(action) && arguments.has(flag)) {
                    throw new Failure("%s goes with waiver %s, not with waiver %s".formatted(flag.name(), other,
                            action));
                }
            }
        }
    }

    private static LocalDate day(Arguments arguments, Surroundings surroundings) throws Failure {
        LocalDate stated = Days.find(arguments, AS_OF);
        return stated == null ? LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC) : stated;
    }

    private static int soon(Arguments arguments) throws Failure {
        String text = arguments.findValue(SOON);
        if (text == null) {
            return WaiverList.USUALLY_SOON;
        }
        if (!text.matches("\\d{1,5}")) {
            throw new Failure("--soon is a number of days, was \"%s\"".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static ExitCode lint(List<String> files, WaivableRules rules, LocalDate day, Console console)
            throws Failure {
        int refused = 0;
        int expired = 0;
        for (String file : files) {
            List<String> problems = new ArrayList<>();
            var read = WaiverFiles.find(file, rules, problems);
            problems.forEach(console::say);
            refused += read == null ? 1 : 0;
            for (Waiver waiver : read == null ? List.<Waiver>of() : read.waivers()) {
                if (waiver.isExpired(day)) {
                    expired++;
                    console.say("%s:%d:%d: waiver \"%s\" expired on %s; renew it, or take it out".formatted(file,
                            waiver.span().line(), waiver.span().column(), waiver.id(), waiver.expires()));
                }
            }
        }
        if (refused > 0) {
            console.conclude("%d of %d files would be refused".formatted(refused, files.size()));
            return ExitCode.FAILED;
        }
        if (expired > 0) {
            console.conclude(expired == 1 ? "1 waiver has expired" : expired + " waivers have expired");
            return ExitCode.VIOLATED;
        }
        return ExitCode.GRANTED;
    }
}
