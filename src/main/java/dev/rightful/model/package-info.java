/**
 * A deployment as plain values: sites, parties, links, licences, permissions.
 *
 * <p>Takes values and refuses wrong ones; knows no file, no licence text and no library.
 */
@NullMarked
package dev.rightful.model;

import org.jspecify.annotations.NullMarked;
