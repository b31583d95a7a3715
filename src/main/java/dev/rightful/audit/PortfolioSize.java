package dev.rightful.audit;

import dev.rightful.input.InputWalk;
import java.io.InputStream;
import java.util.List;

/** What there is to audit. */
public final class PortfolioSize {

    private PortfolioSize() {}

    /** How many bytes the files of a portfolio have as they are stored, standard input left out. */
    public static long bytes(List<String> paths) {
        long bytes = 0;
        InputWalk walk = new InputWalk(paths.stream().filter(path -> !path.equals("-")).toList(),
                InputStream.nullInputStream());
        while (walk.hasNext()) {
            bytes += Feed.size(walk.next());
        }
        return bytes;
    }
}
