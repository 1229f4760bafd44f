/**
 * Hype against money (R24-R29): what stocks gained, what listed firms raised, what investors are said to have backed.
 * Numbers of different kinds stand beside each other and are never added.
 */
@NullMarked
package org.moneytrail.rule.market;

import org.jspecify.annotations.NullMarked;
