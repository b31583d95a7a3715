package dev.rightful.portfolio;

import java.util.function.Consumer;

/** What one rule makes of the claims about one thing, which it is told one after the other in order. */
interface Hearing {

    /** Takes notice of a claim. */
    void hear(Claim claim, Said said);

    /** Says what follows from all of them. */
    void conclude(Consumer<PortfolioFinding> findings);
}
