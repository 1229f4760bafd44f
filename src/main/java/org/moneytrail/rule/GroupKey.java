package org.moneytrail.rule;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "By what the items of a report can be grouped; one item has one value of each key, UNKNOWN where no source says.")
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
    STARTUP
}
