package dev.rightful.waiver;

/** What becomes of a finding in a run; every count of a report is made from it. */
public enum Status {
    /** It counts. */
    ACTIVE,
    /** Somebody answers for it. */
    WAIVED,
    /** It was there before, and no better. */
    BASELINED;

    /** The word for this status in documents and reports. */
    public String word() {
        return switch (this) {
            case ACTIVE -> "active";
            case WAIVED -> "waived";
            case BASELINED -> "baselined";
        };
    }
}
