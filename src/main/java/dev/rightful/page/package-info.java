/**
 * Shows an assessment: the deployment as a picture in SVG, and a page in HTML with the picture, the findings and everything in
 * tables.
 *
 * <p>Takes whole reports, like the writers of {@code report}, and is loaded only when one of its formats is asked for. A
 * {@link dev.rightful.page.Picture} says what there is to draw and where, {@link dev.rightful.page.SvgReport} and
 * {@link dev.rightful.page.HtmlReport} write it down. Every text of a document passes
 * {@link dev.rightful.report.Visible} and is escaped where it is written.
 */
@NullMarked
package dev.rightful.page;

import org.jspecify.annotations.NullMarked;
