package dev.rightful.model;

/**
 * Votes that a party holds in another one.
 *
 * @param party the party in which the votes are held
 * @param votes the share
 * @param period when it is held
 */
public record Holding(String party, Votes votes, Period period) {}
