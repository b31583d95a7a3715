package dev.rightful.trend;

import dev.rightful.finding.Verdict;

/**
 * A finding as results tell it.
 *
 * @param fingerprint by which it is recognised
 * @param rule the id of its rule
 * @param verdict violated or undetermined
 * @param kind what its subject is
 * @param subject the id of its subject
 * @param message what it says, in the language of its audit
 * @param status what became of it there; empty where every finding counted
 */
public record Found(String fingerprint, String rule, Verdict verdict, String kind, String subject, String message,
        String status) {}
