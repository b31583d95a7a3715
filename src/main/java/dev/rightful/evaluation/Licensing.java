package dev.rightful.evaluation;

/** A rule that asks for licences and can tell how many, by the numbers that it judges by. */
interface Licensing extends Rule {

    /** Tells what it asks for and what it does without; only a licence plan wants to know. */
    void tell(Accounts accounts);
}
