/**
 * Topologies that nobody thought of: made from a seed, judged by two judges that must agree, held against the laws that every
 * judgement obeys, and made small when one of these fails.
 */
@NullMarked
package dev.rightful.generated;

import org.jspecify.annotations.NullMarked;
