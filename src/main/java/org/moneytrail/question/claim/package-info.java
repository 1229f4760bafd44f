/**
 * Headline sums, and what is documented of them: fetch a claim with the facts of its scope, let the rules judge it (R26).
 * The verdict comes with its yardsticks, its reason and the full report, so that nobody has to believe it.
 */
@NullMarked
package org.moneytrail.question.claim;

import org.jspecify.annotations.NullMarked;
