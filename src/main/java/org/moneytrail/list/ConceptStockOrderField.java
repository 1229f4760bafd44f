package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** What concept stocks can be sorted by. */
@Description(
        "What concept stocks can be sorted by. Ties are settled by the slug; what is not known comes last in either direction.")
public enum ConceptStockOrderField {
    @Description("The name of its issuer, whatever the case of its letters.")
    NAME,
    @Description("The code under which it trades.")
    TICKER,
    @Description("Where it trades.")
    EXCHANGE,
    @Description(
            "What all its shares were worth when last documented, in yuan at the rate of that day.")
    LATEST_MARKET_VALUE
}
