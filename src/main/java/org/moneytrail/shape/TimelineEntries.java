package org.moneytrail.shape;

import static org.moneytrail.shape.TimelineWords.percent;
import static org.moneytrail.shape.TimelineWords.word;
import static org.moneytrail.shape.TimelineWords.words;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.evidence.AcquisitionView;
import org.moneytrail.evidence.ClaimView;
import org.moneytrail.evidence.CommitmentView;
import org.moneytrail.evidence.FundingRoundView;
import org.moneytrail.evidence.HoldingView;
import org.moneytrail.evidence.InterestView;
import org.moneytrail.evidence.InternalAllocationView;
import org.moneytrail.evidence.ListedRaiseView;
import org.moneytrail.evidence.ListedSaleView;
import org.moneytrail.evidence.MandateView;
import org.moneytrail.evidence.MarketStatisticView;
import org.moneytrail.evidence.ParticipationView;
import org.moneytrail.evidence.PaymentView;
import org.moneytrail.evidence.QuoteView;
import org.moneytrail.evidence.ReturnView;
import org.moneytrail.evidence.RoleView;
import org.moneytrail.fact.PartialDate;

/** Which of a fact's readings a time line shows. */
final class TimelineEntries {

    private TimelineEntries() {}

    /**
     * The entry of a fact; empty for what is no event in the life of an entity.
     *
     * @param all facts beside it, the rounds of legs among them
     */
    static Optional<TimelineEntry> of(Fact fact, Map<String, Fact> all) {
        return round(fact, all)
                .or(() -> money(fact))
                .or(() -> ties(fact))
                .or(() -> market(fact))
                .or(() -> talk(fact));
    }

    private static Optional<TimelineEntry> round(Fact fact, Map<String, Fact> all) {
        if (fact instanceof FundingRoundView round) {
            return entry(
                    round.effectiveOn(),
                    TimelineKind.FUNDING_ROUND,
                    TimelineWords.of(round),
                    fact,
                    round.amount());
        }
        if (fact instanceof ParticipationView leg
                && all.get("FundingRound:" + leg.roundSlug()) instanceof FundingRoundView round) {
            String label = words(leg.lead() ? "led" : "took part in", TimelineWords.of(round));
            return entry(
                    round.effectiveOn(), TimelineKind.PARTICIPATION, label, fact, leg.amount());
        }
        if (fact instanceof PaymentView paid) {
            return entry(paid.on(), TimelineKind.PAYMENT, "payment", fact, paid.amount());
        }
        return Optional.empty();
    }

    private static Optional<TimelineEntry> money(Fact fact) {
        if (fact instanceof ReturnView back) {
            return entry(back.on(), TimelineKind.RETURN, "money paid back", fact, back.amount());
        }
        if (fact instanceof AcquisitionView bought) {
            return entry(
                    bought.announcedOn(),
                    TimelineKind.ACQUISITION,
                    "acquisition",
                    fact,
                    bought.total());
        }
        if (fact instanceof InternalAllocationView own) {
            String label = words(own.nature() == null ? "own budget" : own.nature(), own.period());
            return entry(
                    own.periodTo(), TimelineKind.INTERNAL_ALLOCATION, label, fact, own.amount());
        }
        if (fact instanceof CommitmentView promised) {
            String label = words("commitment", percent(promised.percent()));
            return entry(promised.date(), TimelineKind.COMMITMENT, label, fact, promised.amount());
        }
        return Optional.empty();
    }

    private static Optional<TimelineEntry> ties(Fact fact) {
        if (fact instanceof HoldingView stake) {
            String label = words("stake", percent(stake.stakePercent()));
            return entry(stake.asOf(), TimelineKind.HOLDING, label, fact, null);
        }
        if (fact instanceof RoleView role) {
            String label = role.role().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            return entry(role.from(), TimelineKind.ROLE, label, fact, null);
        }
        if (fact instanceof MandateView clause) {
            String label = words("clause:", word(clause.rule()), String.join(", ", clause.words()));
            return entry(clause.effectiveOn(), TimelineKind.MANDATE, label, fact, null);
        }
        if (fact instanceof InterestView look) {
            return entry(
                    look.on(),
                    TimelineKind.INTEREST,
                    words("interest", word(look.kind())),
                    fact,
                    null);
        }
        return Optional.empty();
    }

    private static Optional<TimelineEntry> market(Fact fact) {
        if (fact instanceof QuoteView quote) {
            return entry(
                    quote.date(),
                    TimelineKind.QUOTE,
                    TimelineWords.of(quote),
                    fact,
                    quote.marketValue());
        }
        if (fact instanceof ListedRaiseView raise) {
            String label = words(word(raise.kind()), "raise", word(raise.status()));
            return entry(
                    raise.effectiveOn(), TimelineKind.LISTED_RAISE, label, fact, raise.amount());
        }
        if (fact instanceof ListedSaleView sale) {
            String label = words("shares sold", word(sale.status()));
            return entry(sale.on(), TimelineKind.LISTED_SALE, label, fact, sale.amount());
        }
        return Optional.empty();
    }

    private static Optional<TimelineEntry> talk(Fact fact) {
        if (fact instanceof ClaimView claim) {
            String label = words(claim.claimant(), "said:", claim.claim());
            return entry(claim.claimedOn(), TimelineKind.CLAIM, label, fact, claim.amount());
        }
        if (fact instanceof MarketStatisticView number) {
            PartialDateView end =
                    number.periodTo() == null
                            ? null
                            : PartialDateView.of(PartialDate.of(number.periodTo()));
            return entry(end, TimelineKind.MARKET_STATISTIC, TimelineWords.of(number), fact, null);
        }
        return Optional.empty();
    }

    private static Optional<TimelineEntry> entry(
            @Nullable PartialDateView date,
            TimelineKind kind,
            String label,
            Fact fact,
            @Nullable MoneyRangeView amount) {
        return Optional.of(new TimelineEntry(date, kind, label, fact, amount));
    }
}
