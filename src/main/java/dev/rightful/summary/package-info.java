/** What an audit comes to: counts by verdict, rule, clause, edition and product, and the worst of it. */
@NullMarked
package dev.rightful.summary;

import org.jspecify.annotations.NullMarked;
