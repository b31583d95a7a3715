package dev.rightful.waiver;

/** What a finding is to an earlier run. Findings are the same when their fingerprints are. */
public enum BaselineState {
    /** It was not there, or not as bad. */
    NEW,
    /** It was there with the same verdict. */
    UNCHANGED,
    /** It was there and worse. */
    BETTER;

    /** The word for this state in reports; those of SARIF. */
    public String word() {
        return switch (this) {
            case NEW -> "new";
            case UNCHANGED -> "unchanged";
            case BETTER -> "updated";
        };
    }
}
