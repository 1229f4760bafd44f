/**
 * The questions about what funds may buy: verdicts, dry powder, leaks and what-ifs (R21-R23), with the clauses that decide.
 * Fetches facts and shapes answers; whatever is judged is judged in {@code org.moneytrail.rule.mandate}.
 */
@NullMarked
package org.moneytrail.question.mandate;

import org.jspecify.annotations.NullMarked;
