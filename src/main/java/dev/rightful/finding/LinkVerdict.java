package dev.rightful.finding;

import java.util.List;

/**
 * The verdict on a link.
 *
 * @param id the link's id
 * @param type the word for its kind
 * @param from where it starts
 * @param to where it leads
 * @param verdict the worst of its findings
 * @param clauses the ids of the clauses that grant it, or else of those that its worst findings rest on
 */
public record LinkVerdict(String id, String type, String from, String to, Verdict verdict, List<String> clauses) {}
