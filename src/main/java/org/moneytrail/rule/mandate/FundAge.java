package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.PartialDate;

/** Since when a fund exists: the earliest dated fact about it, of whatever day; a vintage counts from 1 January (R22). */
record FundAge(PowderFacts facts, FundBodies bodies) {

    Optional<LocalDate> since(FundProfile fund) {
        PartialDate vintage = fund.vintage();
        Stream<@Nullable PartialDate> told =
                Stream.of(promises(fund), clauses(fund), rounds(fund), stakes(fund))
                        .flatMap(dates -> dates);
        Stream<LocalDate> dates = told.filter(Objects::nonNull).map(PartialDate::last);
        Stream<LocalDate> began =
                vintage == null ? Stream.<LocalDate>empty() : Stream.of(vintage.first());
        return Stream.concat(began, dates).min(Comparator.naturalOrder());
    }

    private Stream<@Nullable PartialDate> promises(FundProfile fund) {
        return facts.commitments().stream()
                .filter(c -> c.fund().equals(fund.slug()) || bodies.isOnly(c.partner(), fund))
                .map(c -> c.date());
    }

    private Stream<@Nullable PartialDate> clauses(FundProfile fund) {
        return facts.mandates().stream()
                .filter(mandate -> fund.slug().equals(mandate.fund()))
                .map(mandate -> mandate.effectiveOn());
    }

    private Stream<@Nullable PartialDate> rounds(FundProfile fund) {
        return facts.capital().rounds().stream()
                .filter(r -> r.legs().stream().anyMatch(l -> bodies.isOnly(l.investor(), fund)))
                .map(round -> round.effectiveOn(LocalDate.MAX));
    }

    private Stream<@Nullable PartialDate> stakes(FundProfile fund) {
        return facts.capital().holdings().stream()
                .filter(holding -> bodies.isOnly(holding.holder(), fund))
                .map(Holding::asOf);
    }
}
