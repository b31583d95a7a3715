package dev.rightful.evaluation;

/** What an operator is to the licensee of the operated site. */
enum Relation {
    /** The licensee, its staff, or somebody who works for it at its own sites under a contract. */
    SELF("self", "rf:licensee"),
    /** An authority that investigates an incident. */
    LAW_ENFORCEMENT("law-enforcement", "rf:lawEnforcement"),
    /** An affiliated company, or somebody who works for one. */
    AFFILIATE("affiliate", "rf:affiliate"),
    /** Anybody else. */
    THIRD_PARTY("third-party", "rf:thirdParty");

    private final String word;
    private final String term;

    Relation(String word, String term) {
        this.word = word;
        this.term = term;
    }

    /** The word for it in documents and reports. */
    String word() {
        return word;
    }

    /** The term of the vocabulary that clauses use for it. */
    String term() {
        return term;
    }
}
