/**
 * Claims as clients ask for them: the board, and each claim's check.
 * What a check says is tested with the rules.
 */
@NullMarked
package org.moneytrail.question.claim;

import org.jspecify.annotations.NullMarked;
