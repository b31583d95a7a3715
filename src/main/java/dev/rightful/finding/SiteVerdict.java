package dev.rightful.finding;

import dev.rightful.model.Span;
import java.util.List;

/**
 * The verdict on a site.
 *
 * @param id the site's id
 * @param product its product
 * @param edition the edition that governs it
 * @param verdict the worst of its findings, those of its code, its premises and the operations at it
 * @param notAssessed the parts of its description that were not given or not looked at
 * @param span where it is described
 */
public record SiteVerdict(String id, String product, String edition, Verdict verdict, List<String> notAssessed,
        Span span) {}
