package dev.rightful.mutation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Holds a report of PIT against the survivors that are explained in {@code survivors.csv}.
 *
 * <p>A mutant is known by class, method and mutator and these by their number, so that a line that moves explains no less
 * and a new survivor beside an old one is noticed. That fewer survive is no fault: a slow machine lets some time out.
 */
public final class Survivors {

    private static final String MUTATORS = "org.pitest.mutationtest.engine.gregor.mutators.";
    private static final String PROGRAM = "dev.rightful.";
    /** What PIT says of a mutant that no test noticed, or that could not be tried. */
    private static final Set<String> UNNOTICED = Set.of("SURVIVED", "NO_COVERAGE", "RUN_ERROR");

    /** A test as PIT names it. */
    private static final Pattern METHOD = Pattern.compile("/\\[method:(\\w+)");

    private Survivors() {}

    /**
     * Tells what became of the mutants, and ends with 1 when one survived without an explanation.
     *
     * @param args the report of PIT in XML
     */
    public static void main(String[] args) throws IOException {
        Path report = Path.of(args[0]);
        fates(report).forEach((fate, mutants) -> System.out.printf(Locale.ROOT, "%5d %s%n", mutants, fate));
        List<String> unexplained = unexplained(report, explained());
        unexplained.forEach(System.err::println);
        if (!unexplained.isEmpty()) {
            System.exit(1);
        }
    }

    /** How many mutants each test was the first to notice, and how many ended otherwise. */
    static SortedMap<String, Integer> fates(Path report) throws IOException {
        SortedMap<String, Integer> fates = new TreeMap<>();
        NodeList mutants = mutants(report);
        for (int i = 0; i < mutants.getLength(); i++) {
            Element mutant = (Element) mutants.item(i);
            String status = mutant.getAttribute("status");
            String fate = status.equals("KILLED") ? "noticed by " + test(text(mutant, "killingTest")) : status;
            fates.merge(fate, 1, Integer::sum);
        }
        return fates;
    }

    /** The class of a test that stands for itself, and the method of one that tells sorts of mutants apart. */
    private static String test(String killingTest) {
        String name = withoutPrefix(killingTest, PROGRAM);
        Matcher method = METHOD.matcher(name);
        String className = name.substring(0, name.indexOf(".["));
        return className.startsWith("mutation.") && method.find() ? className + "." + method.group(1) : className;
    }

    /** Every place where more mutants survived than are explained. */
    static List<String> unexplained(Path report, Map<String, Integer> explained) throws IOException {
        List<String> unexplained = new ArrayList<>();
        survivors(report).forEach((place, lines) -> {
            int known = explained.getOrDefault(place, 0);
            if (lines.size() > known) {
                unexplained.add("%s: %d survived, %d explained; lines %s".formatted(place, lines.size(), known, lines));
            }
        });
        return unexplained;
    }

    /** How many survivors are explained, by place. */
    static Map<String, Integer> explained() throws IOException {
        InputStream in = Objects.requireNonNull(Survivors.class.getResourceAsStream("survivors.csv"));
        Map<String, Integer> explained = new TreeMap<>();
        try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord each : csv) {
                explained.merge(place(each.getField("class"), each.getField("method"), each.getField("mutator")),
                        Integer.valueOf(each.getField("survivors")), Integer::sum);
            }
        }
        return explained;
    }

    /** The lines of the survivors by place. */
    private static Map<String, List<String>> survivors(Path report) throws IOException {
        Map<String, List<String>> survivors = new TreeMap<>();
        NodeList mutants = mutants(report);
        for (int i = 0; i < mutants.getLength(); i++) {
            Element mutant = (Element) mutants.item(i);
            if (UNNOTICED.contains(mutant.getAttribute("status"))) {
                survivors.computeIfAbsent(place(withoutPrefix(text(mutant, "mutatedClass"), PROGRAM),
                        text(mutant, "mutatedMethod"), withoutPrefix(text(mutant, "mutator"), MUTATORS)),
                        each -> new ArrayList<>())
                        .add(text(mutant, "lineNumber"));
            }
        }
        return survivors;
    }

    private static NodeList mutants(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("mutation");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + " is no report of PIT", e);
        }
    }

    private static String place(String className, String method, String mutator) {
        return "%s.%s %s".formatted(className, method, mutator);
    }

    private static String text(Element mutant, String name) {
        return mutant.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
