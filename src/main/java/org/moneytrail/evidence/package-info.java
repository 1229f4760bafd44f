/**
 * Facts about money as clients see them: rounds with their legs, payments and returns, takeovers, budgets, stakes, roles,
 * and where tellings differ. Every fact carries its statements, and every statement its source.
 */
@NullMarked
package org.moneytrail.evidence;

import org.jspecify.annotations.NullMarked;
