package org.moneytrail.evidence;

/** The sort key of a round in lists: its effective day, undated last, then its slug. */
final class FundingRoundKeys {

    private FundingRoundKeys() {}

    static String of(FundingRoundView round) {
        String day =
                round.effectiveOn() == null ? "9999-99-99" : round.effectiveOn().last().toString();
        return day + " " + round.slug();
    }
}
