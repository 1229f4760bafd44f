package org.moneytrail.rule.market;

import org.eclipse.microprofile.graphql.Description;

/** Why no change of a market value is shown (R25). */
@Description("Why no change of a market value is shown (R25).")
public enum NoChange {
    @Description("No quote lies in the window.")
    NO_QUOTE,
    @Description("Only one day is quoted in the window: there is no pair.")
    ONE_QUOTE,
    @Description("Prices are quoted, but no market value that they could scale to a second day.")
    NO_MARKET_VALUE,
    @Description("No exchange rate is known (R8).")
    NO_RATE
}
