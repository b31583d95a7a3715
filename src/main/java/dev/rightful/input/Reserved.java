package dev.rightful.input;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A directory that is no input, as the run writes its results to it: whoever read them while they grow would not come to an
 * end.
 *
 * @param place where it really is; null where there is none
 */
record Reserved(@Nullable Path place) {

    static final String REASON = "it lies in the directory that the results are written to";

    /** Whether a path, once every link on it is followed, leads into it. */
    boolean holds(Path path) {
        try {
            return place != null && path.toRealPath().startsWith(place);
        } catch (IOException e) {
            return false;
        }
    }
}
