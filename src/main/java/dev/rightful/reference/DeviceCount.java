package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jspecify.annotations.Nullable;

/** Counts the device licences that a site needs, entry by entry, by the counting paragraphs of its edition. */
final class DeviceCount {

    /** The facts about a device that a counting paragraph may ask for; a document states them under the same keys. */
    private static final List<String> FACTS =
            List.of("driver", "listed", "video", "addresses", "through", "kind", "capacity", "channels");

    private final Law law;
    private final Answers answers;
    private final Resource act;

    DeviceCount(Law law, Answers answers) {
        this.law = law;
        this.answers = answers;
        this.act = Term.rf("licenseDevices");
    }

    /**
     * What some things need.
     *
     * @param count how many licences
     * @param clauses ids of the paragraphs by which something is counted
     */
    record Need(Count count, SortedSet<String> clauses) {

        static Need none() {
            return new Need(Count.NONE, new TreeSet<>());
        }

        static Need of(Count count, Paragraph paragraph) {
            return new Need(count, new TreeSet<>(List.of(paragraph.id())));
        }

        Need plus(Need other) {
            SortedSet<String> both = new TreeSet<>(clauses);
            both.addAll(other.clauses);
            return new Need(count.plus(other.count), both);
        }
    }

    /** What the devices and the counted units of a site need. */
    Need of(Site site) {
        Need need = Need.none();
        for (Thing device : site.thing().things("devices")) {
            if (device.is("enabled")) {
                need = need.plus(ofDevice(device, site.edition()));
            }
        }
        for (Thing extension : site.thing().things("extensions")) {
            for (Paragraph paragraph : countingUnitsOf(extension, site.edition())) {
                long units = units(extension, paragraph);
                need = units == 0 ? need : need.plus(Need.of(Count.exactly(units), paragraph));
            }
        }
        return need;
    }

    /** How many units of extensions at a site take a device licence each. */
    long unitsOf(Site site) {
        long sum = 0;
        for (Thing extension : site.thing().things("extensions")) {
            for (Paragraph paragraph : countingUnitsOf(extension, site.edition())) {
                sum += units(extension, paragraph);
            }
        }
        return sum;
    }

    /** Whether it is stated of an extension that none of the units are in use that it counts. */
    boolean isStatedToRunNone(Added extension) {
        boolean isStated = false;
        for (Paragraph paragraph : countingUnitsOf(extension.thing(), extension.site().edition())) {
            for (String key : paragraph.words("quantity")) {
                Integer number = extension.thing().findNumber(key);
                isStated |= number != null && number == 0;
            }
        }
        return isStated;
    }

    /** How many devices are enabled at a site. */
    static long enabledAt(Site site) {
        long sum = 0;
        for (Thing device : site.thing().things("devices")) {
            sum += device.is("enabled") ? device.number("count") : 0;
        }
        return sum;
    }

    private List<Paragraph> countingUnitsOf(Thing extension, Resource edition) {
        List<Paragraph> counting = new ArrayList<>();
        for (Paragraph paragraph : law.speakingOf(edition, act)) {
            if (paragraph.asksFor("quantity") && paragraph.names(extension.thing("product").node())) {
                counting.add(paragraph);
            }
        }
        return counting;
    }

    private static long units(Thing extension, Paragraph paragraph) {
        long sum = 0;
        for (String key : paragraph.words("quantity")) {
            Integer number = extension.findNumber(key);
            sum += number == null ? 0 : number;
        }
        return sum;
    }

    private Need ofDevice(Thing device, Resource edition) {
        Paragraph fitting = lowestThatFits(device, edition);
        int count = device.number("count");
        if (fitting == null || count == 0) {
            return Need.none();
        }
        Count one = mayNeedOneOnly(device, fitting) ? Count.exactly(1) : measured(device, fitting);
        return Need.of(one.times(count), fitting);
    }

    /** The counting paragraph with the lowest rank of which every condition holds. */
    private @Nullable Paragraph lowestThatFits(Thing device, Resource edition) {
        Paragraph lowest = null;
        for (Paragraph paragraph : law.speakingOf(edition, act)) {
            boolean isAboutDevices = !paragraph.asksFor("quantity");
            if (isAboutDevices && fits(device, paragraph) && (lowest == null || rank(paragraph) < rank(lowest))) {
                lowest = paragraph;
            }
        }
        return lowest;
    }

    private static int rank(Paragraph paragraph) {
        return paragraph.node().getRequiredProperty(Term.rf("rank")).getInt();
    }

    private static boolean fits(Thing device, Paragraph paragraph) {
        for (String fact : FACTS) {
            if (paragraph.asksFor(fact) && !holds(device.findText(fact), paragraph, fact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(@Nullable String stated, Paragraph paragraph, String fact) {
        if (stated == null) {
            return false;
        }
        List<String> words = paragraph.words(fact);
        return switch (String.valueOf(paragraph.findOperator(fact))) {
            case "eq", "isAnyOf" -> words.contains(stated);
            case "gt" -> Integer.parseInt(stated) > Integer.parseInt(words.get(0));
            case "gteq" -> Integer.parseInt(stated) >= Integer.parseInt(words.get(0));
            case "lteq" -> Integer.parseInt(stated) <= Integer.parseInt(words.get(0));
            default -> throw new IllegalStateException(
                    "%s compares %s in no known way".formatted(paragraph.id(), fact));
        };
    }

    /** What one device needs. */
    private static Count measured(Thing device, Paragraph paragraph) {
        String measure = Term.local(paragraph.node().getRequiredProperty(Term.rf("measure")).getResource());
        return switch (measure) {
            case "one" -> Count.exactly(1);
            case "perChannel" -> Count.exactly(device.number("channels"));
            case "perAddress" -> Count.exactly(device.number("addresses"));
            case "asListed" -> {
                Integer listed = device.findNumber("listedLicences");
                yield listed == null ? Count.atLeast(1) : Count.exactly(listed);
            }
            default -> throw new IllegalStateException("%s measures by %s".formatted(paragraph.id(), measure));
        };
    }

    /** Whether the question about a counting paragraph matters to a device, and its answer is one licence. */
    private boolean mayNeedOneOnly(Thing device, Paragraph paragraph) {
        Statement upTo = paragraph.node().getProperty(Term.rf("questionUpTo"));
        Statement question = paragraph.node().getProperty(Term.rf("question"));
        int channels = device.number("channels");
        return upTo != null && question != null && channels > 1 && channels <= upTo.getInt()
                && answers.isWide(question.getResource());
    }
}
