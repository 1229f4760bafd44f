/**
 * Questions that set hype against money (R24-R29): fetch what is told of stocks, statistics and valuations, let the rules
 * judge it. What is of different kinds is shown beside each other and never added.
 */
@NullMarked
package org.moneytrail.question.market;

import org.jspecify.annotations.NullMarked;
