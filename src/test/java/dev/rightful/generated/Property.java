package dev.rightful.generated;

import org.jspecify.annotations.Nullable;

/** Something that holds of every case. */
@FunctionalInterface
public interface Property {

    /** What is wrong with it in a case; null when nothing is. */
    @Nullable
    String failure(Case each);
}
