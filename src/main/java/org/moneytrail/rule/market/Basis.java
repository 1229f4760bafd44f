package org.moneytrail.rule.market;

import org.eclipse.microprofile.graphql.Description;

/** On what a valuation rests (R27). */
@Description("On what a valuation rests (R27).")
public enum Basis {
    @Description("The post-money of a round that closed.")
    CLOSED_ROUND,
    @Description("The post-money of a round that was announced, not closed.")
    ANNOUNCED_ROUND,
    @Description("What the stock market paid for its shares.")
    MARKET_VALUE
}
