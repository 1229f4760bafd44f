package org.moneytrail.rule;

import java.util.Map;
import org.moneytrail.money.MoneyTotal;

/**
 * What became of a set of items or of portions of items: in each of the three cases gross is what reached plus all that was
 * excluded (R13). An item counts once, however many of its portions are in the set.
 *
 * @param exclusions in R11's order, only reasons that occur; what each case takes off
 */
public record Account(
        MoneyTotal gross, MoneyTotal reached, Map<ExclusionReason, MoneyTotal> exclusions) {}
