package org.moneytrail.rule.claim;

import org.eclipse.microprofile.graphql.Description;

/** Why a headline sum got its verdict (R26); each description says what the parameters are. */
@Description(
        "Why a headline sum got its verdict; each description says what the parameters are (R26).")
public enum ReasonCode {
    @Description("NOT_INVESTMENT: money that is to come. No parameters.")
    PLANNED_MONEY,
    @Description("NOT_INVESTMENT: a firm's own money. No parameters.")
    INTERNAL_MONEY,
    @Description(
            "SUPPORTED: the ranges overlap. Currency, claim's low and high, reached low and high.")
    RANGES_OVERLAP,
    @Description(
            "UNDERSTATED: claim's high lies below reached low. Currency, claim's high, reached low.")
    BELOW_DOCUMENTED,
    @Description(
            "REFUTED, of startups or investors: beyond what undisclosed items could add. Currency, claim's low, reached high with undisclosed items as large as the largest.")
    ABOVE_DOCUMENTED,
    @Description(
            "REFUTED, of sectors: beyond that and beyond every yardstick. Currency, claim's low, reached high with undisclosed items as large as the largest, the largest yardstick.")
    ABOVE_ALL_YARDSTICKS,
    @Description(
            "UNPROVEN: items of undisclosed size could explain it. How many, currency, the largest disclosed item, claim's low.")
    UNDISCLOSED_COULD_FILL,
    @Description(
            "UNPROVEN: beyond what is documented, but nothing independent measures the same. Currency, claim's low, reached high.")
    NO_YARDSTICK,
    @Description("UNPROVEN: a yardstick is as large. Currency, claim's low, the largest yardstick.")
    YARDSTICK_AS_LARGE,
    @Description(
            "UNPROVEN: of its scope and period nothing is documented, and that is no refutation. Currency, claim's low.")
    NOTHING_DOCUMENTED,
    @Description("UNPROVEN: it gives no sum, or one in a currency without a rate. No parameters.")
    NO_SUM,
    @Description("UNPROVEN: it names no sector, startup or investor of the graph. No parameters.")
    NO_SCOPE
}
