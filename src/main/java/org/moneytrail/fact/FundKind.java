package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of body a fund is, by our classification of the sources' words (R20).")
public enum FundKind {
    @Description("Venture capital raised from limited partners.")
    VC,
    @Description("Private equity: later and larger stakes.")
    PE,
    @Description("The venture arm of a corporation, with the corporation's money.")
    CVC,
    @Description("A vehicle for one deal; who stands behind it is unknown unless a source says so.")
    SPV,
    @Description("Invests in funds only; it is looked through in its turn (R19).")
    FUND_OF_FUNDS,
    @Description("Invests in funds and in companies.")
    FUND_OF_FUNDS_AND_DIRECT,
    @Description("A state fund that invests in the companies of an industry.")
    GOVERNMENT_INDUSTRY_FUND,
    @Description("A state fund that means to draw private money after it.")
    GOVERNMENT_GUIDANCE_FUND,
    @Description("Direct investments of sovereign pension savings.")
    SOVEREIGN_PENSION_DIRECT,
    @Description("A plan for several funds, none of which is named yet; no fund of its own (R22).")
    PLANNED_FUND_GROUP
}
