package org.moneytrail.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.MoneyRange;

/**
 * A round by its readings (R1), as it stood on a day.
 *
 * @param effectiveOn by R4; null if undated
 * @param status by R2; null if nothing of it had happened yet
 */
public record RoundRow(
        NamedRound round,
        @Nullable String name,
        @Nullable PartialDate announcedOn,
        @Nullable PartialDate effectiveOn,
        @Nullable RoundStatus status,
        RoundScope scope,
        @Nullable Instrument instrument,
        @Nullable MoneyRange amount,
        @Nullable MoneyRange postMoney) {

    static RoundRow of(NamedRound named, FundingRound round, LocalDate day) {
        return new RoundRow(
                named,
                round.statements().read(RoundTelling::roundName),
                round.statements().read(RoundTelling::announcedOn),
                round.effectiveOn(day),
                round.statusAt(day).orElse(null),
                round.scope(),
                round.statements().read(RoundTelling::instrument),
                round.statements().read(RoundTelling::amount),
                round.statements().read(RoundTelling::postMoney));
    }

    public String slug() {
        return round.slug();
    }

    public String startup() {
        return round.startup();
    }

    /** Ids of the parties that are named in it. */
    public List<String> investors() {
        return round.investors();
    }

    /** Somebody stands behind it and nobody called it off: a rumour makes nobody an investor. */
    public boolean vouchedFor() {
        return status == RoundStatus.ANNOUNCED || status == RoundStatus.CLOSED;
    }

    /** Registered capital is no price, and a total of rounds has none of its own (R27). */
    public boolean priced() {
        return vouchedFor() && postMoney != null && single();
    }

    private boolean single() {
        return scope != RoundScope.REGISTRY && scope != RoundScope.AGGREGATE;
    }
}
