package org.moneytrail.rule;

import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundKind;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.money.CurrencyCode;

@Description("Whose money it was in the end (R20).")
public enum OriginKind {
    @Description("State platforms, government funds, and the bodies of government funds (R20).")
    STATE,
    @Description("Funds in US dollars whose LPs are not documented; inferred (R20).")
    USD_FUND,
    @Description("University endowments, pension and sovereign savings (R20).")
    UNIVERSITY_OR_PENSION,
    @Description("Insurers and banks (R20).")
    INSURER_OR_BANK,
    @Description(
            "Companies from their own pocket, and the bodies of corporate venture funds (R20).")
    CORPORATE,
    @Description("Big technology firms from their own pocket (R20).")
    BIG_TECH,
    @Description("People, affiliated or not (R20).")
    PERSON,
    @Description("Venture firms, and yuan funds whose LPs are not documented (R20).")
    PRIVATE_FUND,
    @Description("A path that comes back to where it has been (R19).")
    CIRCULAR,
    @Description("Nobody documents whose money it was (R20).")
    UNKNOWN;

    private static final Map<OrganizationKind, OriginKind> OF_ORGANIZATION =
            Map.ofEntries(
                    Map.entry(OrganizationKind.STATE_PLATFORM, STATE),
                    Map.entry(OrganizationKind.GOVERNMENT_FUND, STATE),
                    Map.entry(OrganizationKind.UNIVERSITY_ENDOWMENT, UNIVERSITY_OR_PENSION),
                    Map.entry(OrganizationKind.PENSION_FUND, UNIVERSITY_OR_PENSION),
                    Map.entry(OrganizationKind.SOVEREIGN_FUND, UNIVERSITY_OR_PENSION),
                    Map.entry(OrganizationKind.INSURER, INSURER_OR_BANK),
                    Map.entry(OrganizationKind.BANK, INSURER_OR_BANK),
                    Map.entry(OrganizationKind.LISTED_COMPANY, CORPORATE),
                    Map.entry(OrganizationKind.CVC, CORPORATE),
                    Map.entry(OrganizationKind.OTHER_LP, CORPORATE),
                    Map.entry(OrganizationKind.STARTUP, CORPORATE),
                    Map.entry(OrganizationKind.BIG_TECH, BIG_TECH),
                    Map.entry(OrganizationKind.VC_FIRM, PRIVATE_FUND));

    /** Of an organization that pays from its own pocket. */
    public static OriginKind of(@Nullable OrganizationKind kind) {
        return kind == null ? UNKNOWN : OF_ORGANIZATION.getOrDefault(kind, UNKNOWN);
    }

    /** Of what no LP explains in a fund: the kind of the fund's body, always inferred. */
    public static OriginKind ofBody(FundKind kind, @Nullable CurrencyCode currency) {
        return switch (kind) {
            case GOVERNMENT_INDUSTRY_FUND,
                    GOVERNMENT_GUIDANCE_FUND,
                    FUND_OF_FUNDS,
                    FUND_OF_FUNDS_AND_DIRECT,
                    PLANNED_FUND_GROUP ->
                    STATE;
            case SOVEREIGN_PENSION_DIRECT -> UNIVERSITY_OR_PENSION;
            case CVC -> CORPORATE;
            case SPV -> UNKNOWN;
            case VC, PE -> ofCurrency(currency);
        };
    }

    private static OriginKind ofCurrency(@Nullable CurrencyCode currency) {
        if (CurrencyCode.USD.equals(currency)) {
            return USD_FUND;
        }
        return CurrencyCode.CNY.equals(currency) ? PRIVATE_FUND : UNKNOWN;
    }
}
