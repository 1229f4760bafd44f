/**
 * The rules of money: facts in, numbers out (R10-R16). Every rule is a pure function over records, so that one
 * implementation serves every question and can be tested without a database.
 */
@NullMarked
package org.moneytrail.rule;

import org.jspecify.annotations.NullMarked;
