package dev.rightful.report;

import dev.rightful.rights.Cases;
import dev.rightful.rights.Examples;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows whole topologies as examples: what each is about, then the document as one would write it. */
final class ExamplePage {

    private static final String COMMENT = "# ";

    private final Phrasebook phrasebook;
    private final Cases cases;

    ExamplePage(Phrasebook phrasebook, Cases cases) {
        this.phrasebook = phrasebook;
        this.cases = cases;
    }

    /** Writes the granted and the faulty example, as far as there are any. */
    void write(Examples examples, Appendable out) throws IOException {
        write("granted-example", examples.granted(), out);
        write("faulty-example", examples.faulty(), out);
    }

    private void write(String heading, @Nullable String name, Appendable out) throws IOException {
        String document = name == null ? null : cases.find(name);
        if (document == null) {
            return;
        }
        out.append('\n');
        Paragraph.write("", phrasebook.word(heading) + ": " + name, out);
        List<String> lines = document.lines().toList();
        int comments = (int) lines.stream().takeWhile(line -> line.startsWith(COMMENT)).count();
        out.append('\n');
        for (String line : lines.subList(comments, lines.size())) {
            out.append(line.isBlank() ? "" : "    ").append(line).append('\n');
        }
    }
}
