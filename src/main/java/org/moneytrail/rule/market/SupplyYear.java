package org.moneytrail.rule.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.OriginKind;

/**
 * Where the supply of money came from in one year (R29): what the documented commitments show, beside what was published, never
 * mixed into one number.
 *
 * @param raised documented commitments by the currency that they were told in; nothing is converted
 * @param ofState those of them whose limited partner is the state (R20)
 * @param corporateDeals parts that big-tech firms, listed companies and corporate venture funds took in closed or announced rounds
 * @param statistics whose period lies within the year, by slug
 */
public record SupplyYear(
        int year,
        Map<CurrencyCode, MoneyTotal> raised,
        Map<CurrencyCode, MoneyTotal> ofState,
        int corporateDeals,
        List<MarketStatistic> statistics) {

    private static final Set<OrganizationKind> CORPORATE =
            Set.of(
                    OrganizationKind.BIG_TECH,
                    OrganizationKind.LISTED_COMPANY,
                    OrganizationKind.CVC);

    /** What a year's supply is read from: everything that is known, whatever its date. */
    public record Facts(
            List<Commitment> commitments,
            Map<String, FundProfile> funds,
            Map<String, OrganizationProfile> organizations,
            List<FundingRound> rounds,
            List<MarketStatistic> statistics) {}

    public static SupplyYear of(int year, Facts facts) {
        List<Commitment> ofYear =
                facts.commitments().stream().filter(c -> liesIn(c.date(), year)).toList();
        List<Commitment> state = ofYear.stream().filter(c -> isState(c.partner(), facts)).toList();
        return new SupplyYear(
                year,
                totals(ofYear, facts),
                totals(state, facts),
                (int) facts.rounds().stream().mapToLong(r -> corporateParts(r, year, facts)).sum(),
                facts.statistics().stream().filter(s -> liesWithin(s, year)).toList());
    }

    /** The state's share of what was raised in a currency, in per cent to one decimal; null where no sum is known. */
    public @Nullable BigDecimal stateShare(CurrencyCode currency) {
        MoneyTotal all = raised.get(currency);
        MoneyTotal part = ofState.get(currency);
        if (all == null || all.stated().signum() == 0) {
            return null;
        }
        BigDecimal stated = part == null ? BigDecimal.ZERO : part.stated();
        return stated.movePointRight(2).divide(all.stated(), 1, RoundingMode.HALF_EVEN);
    }

    /** A commitment without a sum is in the currency of its fund. */
    private static Map<CurrencyCode, MoneyTotal> totals(List<Commitment> some, Facts facts) {
        Map<CurrencyCode, MoneyTotal.Sum> sums =
                new TreeMap<>(java.util.Comparator.comparing(CurrencyCode::code));
        for (Commitment commitment : some) {
            MoneyRange amount = commitment.statements().read(Commitment.Telling::amount);
            FundProfile fund = facts.funds().get(commitment.fund());
            CurrencyCode currency =
                    amount != null ? amount.currency() : fund == null ? null : fund.currency();
            if (currency != null) {
                MoneyTotal.Sum sum = sums.computeIfAbsent(currency, MoneyTotal::in);
                if (amount == null) {
                    sum.addUndisclosed();
                } else {
                    sum.add(amount.cases(), amount.openEnded());
                }
            }
        }
        Map<CurrencyCode, MoneyTotal> totals =
                new TreeMap<>(java.util.Comparator.comparing(CurrencyCode::code));
        sums.forEach((currency, sum) -> totals.put(currency, sum.total()));
        return totals;
    }

    private static boolean isState(PartyRef partner, Facts facts) {
        FundProfile fund =
                partner.kind() == PartyRef.Kind.FUND ? facts.funds().get(partner.slug()) : null;
        if (fund != null) {
            return OriginKind.ofBody(fund.kind(), fund.currency()) == OriginKind.STATE;
        }
        OrganizationProfile organization = facts.organizations().get(partner.slug());
        return organization != null && OriginKind.of(organization.kind()) == OriginKind.STATE;
    }

    private static long corporateParts(FundingRound round, int year, Facts facts) {
        java.time.LocalDate end = java.time.LocalDate.of(year, 12, 31);
        RoundStatus status = round.statusAt(end).orElse(RoundStatus.RUMOURED);
        boolean done = status == RoundStatus.CLOSED || status == RoundStatus.ANNOUNCED;
        return done && liesIn(round.effectiveOn(end), year)
                ? round.legs().stream().filter(leg -> isCorporate(leg, facts)).count()
                : 0;
    }

    private static boolean isCorporate(Participation leg, Facts facts) {
        OrganizationProfile organization = facts.organizations().get(leg.investor().slug());
        return leg.investor().kind() == PartyRef.Kind.ORGANIZATION
                && organization != null
                && CORPORATE.contains(organization.kind());
    }

    private static boolean liesIn(@Nullable PartialDate date, int year) {
        return date != null && date.last().getYear() == year;
    }

    private static boolean liesWithin(MarketStatistic statistic, int year) {
        java.time.LocalDate from = statistic.statements().read(MarketStatistic.Telling::periodFrom);
        java.time.LocalDate to = statistic.statements().read(MarketStatistic.Telling::periodTo);
        return from != null && to != null && from.getYear() == year && to.getYear() == year;
    }
}
