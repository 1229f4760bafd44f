package org.moneytrail.rule;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "By what a report can be grouped: the last four take items apart leg by leg (R17), by the others an item has one value; UNKNOWN where no source says.")
public enum GroupKey {
    @Description("The year of the effective date (R4), such as 2024.")
    YEAR,
    @Description(
            "The quarter of the effective date (R4), such as 2024-Q1; 2024-Q? where only the year is known.")
    QUARTER,
    @Description("The year in which the recipient was founded.")
    FOUNDED_YEAR,
    @Description("The recipient's own sector, or that of an internal budget, as an id.")
    SECTOR,
    @Description("The recipient's seat.")
    CITY,
    @Description("The recipient's country, ISO 3166-1 alpha-2.")
    COUNTRY,
    @Description("The recipient's organization, as an id; NONE for internal budgets.")
    STARTUP,
    @Description("Who paid: the party of a leg, or the syndicate of a round (R17).")
    INVESTOR,
    @Description("What kind of party paid: of an organization, a fund or a person (R17).")
    INVESTOR_KIND,
    @Description("Whose money it was in the end, looked through funds (R19, R20).")
    ORIGIN_KIND,
    @Description("The currency of the fund that paid; NONE where no fund did (R17).")
    FUND_CURRENCY
}
