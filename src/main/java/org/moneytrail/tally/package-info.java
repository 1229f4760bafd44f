/**
 * Answers about whole sectors, kept as sums over startups: the rules judge startup by startup, beside everybody else's work, and after
 * a write only those startups anew whose judgement may differ. The numbers are those of {@code org.moneytrail.rule}.
 */
@NullMarked
package org.moneytrail.tally;

import org.jspecify.annotations.NullMarked;
