package dev.rightful.model;

/** What a site is used for. */
public enum Purpose {
    PRODUCTION, TEST, DEVELOPMENT, DEMONSTRATION, EVALUATION
}
