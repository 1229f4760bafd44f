package org.moneytrail.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;

/** The funds with what LPs committed to them, and each LP's share of a fund on a day (R19). */
public final class FundBook {

    /**
     * An LP's part of a fund.
     *
     * @param share of the fund, between 0 and 1
     * @param undated the commitment has no date and was accepted all the same
     * @param commitment id of the fact
     */
    public record Share(PartyRef party, BigDecimal share, boolean undated, String commitment) {}

    private record Sized(
            Commitment commitment, @Nullable BigDecimal amount, @Nullable BigDecimal percent) {}

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Map<String, FundProfile> funds;
    private final Map<String, FundProfile> fundsOfBodies;
    private final Map<String, List<Commitment>> commitments;
    private final FxTable fx;

    public FundBook(List<FundProfile> funds, List<Commitment> commitments, FxTable fx) {
        this.funds = funds.stream().collect(Collectors.toMap(FundProfile::slug, fund -> fund));
        this.fundsOfBodies = bodies(funds);
        this.commitments = commitments.stream().collect(Collectors.groupingBy(Commitment::fund));
        this.fx = fx;
    }

    /** Where one organization is the body of several funds, nobody knows which of them it stands for. */
    private static Map<String, FundProfile> bodies(List<FundProfile> funds) {
        return funds.stream()
                .filter(fund -> fund.body() != null)
                .collect(Collectors.groupingBy(fund -> String.valueOf(fund.body())))
                .entrySet()
                .stream()
                .filter(body -> body.getValue().size() == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, body -> body.getValue().get(0)));
    }

    /** The fund that a party is, also where an organization is the same body; null for everybody else. */
    @Nullable FundProfile fund(PartyRef party) {
        return switch (party.kind()) {
            case FUND -> funds.get(party.slug());
            case ORGANIZATION -> fundsOfBodies.get(party.slug());
            case PERSON -> null;
        };
    }

    /** One id for a fund and the organization that is the same body. */
    String body(PartyRef party) {
        FundProfile fund = fund(party);
        return fund == null ? party.id() : "Fund:" + fund.slug();
    }

    /** The LPs' shares by the commitments dated on or before the day; the rest of the fund is not explained. */
    List<Share> shares(FundProfile fund, LocalDate day) {
        CurrencyCode currency = fund.currency();
        MoneyRange size = fund.size();
        BigDecimal fundSize = size == null ? null : size.cases().stated();
        List<Sized> sized =
                commitments.getOrDefault(fund.slug(), List.of()).stream()
                        .filter(commitment -> isThere(commitment, day))
                        .map(commitment -> sized(commitment, fundSize, currency, day))
                        .toList();
        BigDecimal whole = fundSize == null ? HUNDRED : fundSize;
        List<BigDecimal> parts =
                sized.stream()
                        .map(one -> fundSize == null ? one.percent() : one.amount())
                        .map(part -> Objects.requireNonNullElse(part, BigDecimal.ZERO))
                        .toList();
        // The larger of fund size and the sum of commitments, so that nobody owns more than there
        // is.
        BigDecimal denominator = whole.max(Case.sum(parts));
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).signum() > 0) {
                Commitment commitment = sized.get(i).commitment();
                BigDecimal share = parts.get(i).divide(denominator, MathContext.DECIMAL128);
                boolean undated = date(commitment) == null;
                shares.add(
                        new Share(
                                commitment.partner(),
                                share,
                                undated,
                                "Commitment:" + commitment.slug()));
            }
        }
        return denominator.compareTo(Case.sum(parts)) == 0 ? whole(shares) : shares;
    }

    /** Of a fund that is explained in full, division leaves nothing that nobody owns. */
    private static List<Share> whole(List<Share> shares) {
        BigDecimal others = BigDecimal.ZERO;
        for (Share share : shares.subList(0, Math.max(0, shares.size() - 1))) {
            others = others.add(share.share());
        }
        if (!shares.isEmpty()) {
            Share last = shares.get(shares.size() - 1);
            BigDecimal rest = BigDecimal.ONE.subtract(others);
            shares.set(
                    shares.size() - 1,
                    new Share(last.party(), rest, last.undated(), last.commitment()));
        }
        return shares;
    }

    private static boolean isThere(Commitment commitment, LocalDate day) {
        PartialDate date = date(commitment);
        return date == null || !date.last().isAfter(day);
    }

    private static @Nullable PartialDate date(Commitment commitment) {
        return commitment.date();
    }

    /** Paid-in where known, else committed, else its percentage of a known size. */
    private Sized sized(
            Commitment commitment,
            @Nullable BigDecimal fundSize,
            @Nullable CurrencyCode currency,
            LocalDate day) {
        MoneyRange paid = commitment.statements().read(Commitment.Telling::paidIn);
        MoneyRange money =
                paid != null ? paid : commitment.statements().read(Commitment.Telling::amount);
        BigDecimal percent = commitment.statements().read(Commitment.Telling::percent);
        if (money != null) {
            return new Sized(commitment, converted(money, currency, day), percent);
        }
        BigDecimal ofSize =
                percent == null || fundSize == null
                        ? null
                        : fundSize.multiply(percent).divide(HUNDRED, MathContext.DECIMAL128);
        return new Sized(commitment, ofSize, percent);
    }

    private @Nullable BigDecimal converted(
            MoneyRange money, @Nullable CurrencyCode currency, LocalDate day) {
        CurrencyCode target = currency == null ? money.currency() : currency;
        return fx.conversion(money.currency(), target, day, false)
                .map(rate -> rate.apply(money.cases()).stated())
                .orElse(null);
    }
}
