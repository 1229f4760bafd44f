/**
 * Amounts as sources give them: ranges, three cases, currencies, and totals that say how sure they are (R6-R9).
 * Everything is decimal and pure; nothing here knows a fact, a database or a framework.
 */
@NullMarked
package org.moneytrail.money;

import org.jspecify.annotations.NullMarked;
