package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

@Description("What an organization mainly is, by our classification of the sources' words (R20).")
public enum OrganizationKind {
    @Description("A company that raises money from outside.")
    STARTUP,
    @Description("A firm that manages venture funds; its deal is not its fund's deal (R19).")
    VC_FIRM,
    @Description("The venture arm of a corporation.")
    CVC,
    @Description("A technology group with a venture business or large budgets of its own.")
    BIG_TECH,
    @Description("A company whose shares trade, other than big tech.")
    LISTED_COMPANY,
    @Description("A state-owned platform that invests.")
    STATE_PLATFORM,
    @Description("A government fund that is told of as an organization.")
    GOVERNMENT_FUND,
    @Description("The endowment of a university.")
    UNIVERSITY_ENDOWMENT,
    @Description("Pension savings.")
    PENSION_FUND,
    @Description("Sovereign savings.")
    SOVEREIGN_FUND,
    @Description("An insurance company.")
    INSURER,
    @Description("A bank.")
    BANK,
    @Description("Any other body that gives money to funds or companies.")
    OTHER_LP
}
