package org.moneytrail.rule;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "By what a report can be grouped. An item has one value of each key, UNKNOWN where no source says; the last four keys take it apart leg by leg (R17).")
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
    @Description(
            "Who paid, as an id (R17); SYNDICATE for parts that nobody sizes, NONE for internal budgets and takeovers.")
    INVESTOR,
    @Description(
            "What the investor is: an OrganizationKind, FUND or PERSON; SYNDICATE and NONE as for INVESTOR.")
    INVESTOR_KIND,
    @Description(
            "Whose money it was in the end, an OriginKind, looked through funds (R19, R20); NONE as for INVESTOR.")
    ORIGIN_KIND,
    @Description(
            "The currency of the fund that paid; NONE where it was no fund, SYNDICATE as for INVESTOR.")
    FUND_CURRENCY
}
