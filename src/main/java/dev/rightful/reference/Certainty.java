package dev.rightful.reference;

/** How sure something is that turns on votes which may be known as a range only. */
enum Certainty {
    NO, POSSIBLE, CERTAIN
}
