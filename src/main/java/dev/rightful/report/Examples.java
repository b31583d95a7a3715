package dev.rightful.report;

import dev.rightful.rights.Cases;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows whole topologies as examples: what each is about, then the document as one would write it. */
final class Examples {

    private static final String COMMENT = "# ";

    private final Phrasebook phrasebook;
    private final Cases cases;

    Examples(Phrasebook phrasebook, Cases cases) {
        this.phrasebook = phrasebook;
        this.cases = cases;
    }

    /** Writes an example under a heading; nothing where there is none. */
    void write(String heading, @Nullable String name, Appendable out) throws IOException {
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
