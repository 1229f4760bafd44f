package org.moneytrail.shape;

import org.eclipse.microprofile.graphql.Description;

@Description("What happened, from the point of view of the entity whose time line it is.")
public enum TimelineKind {
    @Description("It raised money; dated by the round's effective date (R4).")
    FUNDING_ROUND,
    @Description("It took part in a round; dated by the round's effective date (R4).")
    PARTICIPATION,
    @Description("A source says that money was received, from it or by it.")
    PAYMENT,
    @Description("Money was paid back, by it or to it.")
    RETURN,
    @Description("It bought a company or was bought; dated by the announcement.")
    ACQUISITION,
    @Description("Its own budget, or one for it; dated by the end of the period (R4).")
    INTERNAL_ALLOCATION,
    @Description("A stake that it holds, or that is held in it, at a date.")
    HOLDING,
    @Description("Somebody took a post; dated by its beginning.")
    ROLE,
    @Description("Money was promised to a fund, by it or to it.")
    COMMITMENT,
    @Description("A clause came into force that it imposed, that binds it or that names it.")
    MANDATE,
    @Description("It looked, or was looked at, and no money is known.")
    INTEREST,
    @Description("The price or value of the stock.")
    QUOTE,
    @Description("It asked the market for new money; dated by completion, else announcement.")
    LISTED_RAISE,
    @Description("A holder sold its shares.")
    LISTED_SALE,
    @Description("A headline sum about it; dated by when it was said.")
    CLAIM,
    @Description("A published number about it; dated by the end of its period.")
    MARKET_STATISTIC
}
