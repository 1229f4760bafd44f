package org.moneytrail.rule.mandate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;

/** What funds were given and gave to each other by a day, by their commitments (R22). */
record FundMoney(List<FundProfile> funds, List<Commitment> commitments, FxTable fx, LocalDate on) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

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
        for (Commitment commitment : commitments) {
            if (commitment.fund().equals(fund.slug()) && isThere(commitment)) {
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
                commitments.stream()
                        .filter(c -> bodies.is(c.partner(), fund) && isThere(c))
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
        return new Outflow(sum, unsized, facts);
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
        MoneyRange size =
                funds.stream()
                        .filter(fund -> fund.slug().equals(commitment.fund()))
                        .findFirst()
                        .map(FundProfile::size)
                        .orElse(null);
        if (percent == null || size == null) {
            return null;
        }
        BigDecimal part =
                size.cases().stated().multiply(percent).divide(HUNDRED, MathContext.DECIMAL128);
        return MoneyRange.exact(size.currency(), part);
    }
}
