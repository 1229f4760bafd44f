package org.moneytrail.rule.mandate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;

/** What funds were given and gave to each other by a day, by their commitments (R22). */
final class FundMoney {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Map<String, FundProfile> funds;
    private final Map<String, List<Commitment>> toFund;
    private final Map<String, List<Commitment>> byPartner;
    private final FxTable fx;
    private final LocalDate on;

    FundMoney(List<FundProfile> funds, List<Commitment> commitments, FxTable fx, LocalDate on) {
        this.funds = funds.stream().collect(Collectors.toMap(FundProfile::slug, fund -> fund));
        // What is shown as proof stands in the same order whoever found it.
        List<Commitment> sorted =
                commitments.stream().sorted(Comparator.comparing(Commitment::slug)).toList();
        this.toFund = sorted.stream().collect(Collectors.groupingBy(Commitment::fund));
        this.byPartner = sorted.stream().collect(Collectors.groupingBy(it -> it.partner().id()));
        this.fx = fx;
        this.on = on;
    }

    private List<Commitment> by(FundProfile fund) {
        List<Commitment> own = byPartner.getOrDefault("Fund:" + fund.slug(), List.of());
        List<Commitment> ofBody =
                fund.body() == null
                        ? List.of()
                        : byPartner.getOrDefault("Organization:" + fund.body(), List.of());
        return ofBody.isEmpty() ? own : Stream.concat(own.stream(), ofBody.stream()).toList();
    }

    /** When anything was promised to it, or by it and nobody else. */
    Stream<@Nullable PartialDate> dates(FundProfile fund, FundBodies bodies) {
        return Stream.concat(
                        toFund.getOrDefault(fund.slug(), List.of()).stream(),
                        by(fund).stream().filter(c -> bodies.isOnly(c.partner(), fund)))
                .map(Commitment::date);
    }

    /**
     * What a fund has to give, in its currency.
     *
     * @param open a commitment to it has no known sum, so that no upper bound is given
     */
    record Size(Cases amount, boolean open, boolean fromCommitments) {}

    /** Its size, else what is known to have been committed to it; empty if neither is told. */
    Optional<Size> size(FundProfile fund, CurrencyCode currency) {
        MoneyRange told = fund.size();
        if (told != null) {
            return Optional.of(new Size(told.cases(), told.openEnded(), false));
        }
        Cases sum = Cases.ZERO;
        int sized = 0;
        int unsized = 0;
        for (Commitment commitment : toFund.getOrDefault(fund.slug(), List.of())) {
            if (isThere(commitment)) {
                Cases amount = amount(commitment, currency);
                sum = amount == null ? sum : sum.plus(amount);
                sized += amount == null ? 0 : 1;
                unsized += amount == null ? 1 : 0;
            }
        }
        return sized == 0 ? Optional.empty() : Optional.of(new Size(sum, unsized > 0, true));
    }

    /** What it committed to other funds. */
    Outflow given(FundProfile fund, CurrencyCode currency, FundBodies bodies) {
        List<Commitment> own =
                by(fund).stream()
                        .filter(this::isThere)
                        .filter(c -> !c.fund().equals(fund.slug()))
                        .toList();
        Cases sum = Cases.ZERO;
        Set<String> sized = new HashSet<>();
        List<String> facts = new ArrayList<>();
        for (Commitment commitment : own) {
            facts.add("Commitment:" + commitment.slug());
            Cases amount =
                    bodies.isOnly(commitment.partner(), fund) ? amount(commitment, currency) : null;
            if (amount != null) {
                sum = sum.plus(amount);
                sized.add(commitment.fund());
            }
        }
        // A telling without a sum beside one with a sum, of the same two, adds no doubt.
        boolean unsized = own.stream().anyMatch(c -> !sized.contains(c.fund()));
        return Outflow.of(sum, unsized, facts);
    }

    private boolean isThere(Commitment commitment) {
        PartialDate date = commitment.date();
        return date == null || !date.last().isAfter(on);
    }

    private @Nullable Cases amount(Commitment commitment, CurrencyCode currency) {
        MoneyRange promised = commitment.statements().read(Commitment.Telling::amount);
        MoneyRange told =
                promised != null
                        ? promised
                        : commitment.statements().read(Commitment.Telling::paidIn);
        MoneyRange money = told != null ? told : ofSize(commitment);
        if (money == null) {
            return null;
        }
        PartialDate date = commitment.date();
        LocalDate day = date == null ? on : date.last();
        return fx.conversion(money.currency(), currency, day, date != null && date.yearOnly())
                .map(rate -> rate.apply(money.cases()))
                .orElse(null);
    }

    private @Nullable MoneyRange ofSize(Commitment commitment) {
        BigDecimal percent = commitment.statements().read(Commitment.Telling::percent);
        FundProfile fund = funds.get(commitment.fund());
        MoneyRange size = fund == null ? null : fund.size();
        if (percent == null || size == null) {
            return null;
        }
        BigDecimal part =
                size.cases().stated().multiply(percent).divide(HUNDRED, MathContext.DECIMAL128);
        return MoneyRange.exact(size.currency(), part);
    }
}
