/**
 * What the givers of money allow a fund to buy, and what that leaves for a sector: verdicts, dry powder, leaks (R21-R23).
 * Pure functions over facts; nothing here knows where clauses are stored or who asks for them.
 */
@NullMarked
package org.moneytrail.rule.mandate;

import org.jspecify.annotations.NullMarked;
