package org.moneytrail.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;

/** The reasons that take an item as a whole, first match in R11's order. Aggregates are not judged here but by R11a. */
final class WholeExclusions {

    private final Map<String, FundingRound> rounds;
    private final Methodology methodology;
    private final LocalDate validAt;
    private final Map<String, List<FundingRound>> offerings = new HashMap<>();

    /** @param rounds all known rounds by slug, of whatever date */
    WholeExclusions(Map<String, FundingRound> rounds, Methodology methodology, LocalDate validAt) {
        this.rounds = rounds;
        this.methodology = methodology;
        this.validAt = validAt;
        for (FundingRound round : rounds.values()) {
            if (round.scope() == RoundScope.IPO) {
                offerings.computeIfAbsent(round.startup(), any -> new ArrayList<>()).add(round);
            }
        }
    }

    Optional<ExclusionReason> of(GrossItem item) {
        if (item.fact() instanceof InternalAllocation) {
            return Optional.of(
                    item.organization().standsForOthers()
                            ? ExclusionReason.DUPLICATE
                            : ExclusionReason.INTERNAL);
        }
        if (item.fact() instanceof Acquisition) {
            return Optional.of(ExclusionReason.ACQUISITION);
        }
        return item.fact() instanceof FundingRound round ? ofRound(round, item) : Optional.empty();
    }

    private Optional<ExclusionReason> ofRound(FundingRound round, GrossItem item) {
        if (isDuplicate(round)) {
            return Optional.of(ExclusionReason.DUPLICATE);
        }
        return byStatus(round)
                .or(() -> byInstrument(round))
                .or(
                        () ->
                                wasListedBefore(round, item)
                                        ? Optional.of(ExclusionReason.LISTED_RECIPIENT)
                                        : Optional.empty())
                .or(() -> allInKind(round));
    }

    private boolean isDuplicate(FundingRound round) {
        return round.scope() == RoundScope.REGISTRY
                || (round.scope() == RoundScope.PARTIAL && liesInADisclosedRound(round));
    }

    private boolean liesInADisclosedRound(FundingRound part) {
        List<String> wholes =
                Objects.requireNonNullElse(
                        part.statements()
                                .read(
                                        telling ->
                                                telling.partOf().isEmpty()
                                                        ? null
                                                        : telling.partOf()),
                        List.of());
        return wholes.stream()
                .map(rounds::get)
                .anyMatch(
                        whole ->
                                whole != null
                                        && whole.statements().read(RoundTelling::amount) != null);
    }

    private Optional<ExclusionReason> byStatus(FundingRound round) {
        RoundStatus status = round.statusAt(validAt).orElse(RoundStatus.RUMOURED);
        if (status == RoundStatus.CANCELLED) {
            return Optional.of(ExclusionReason.CANCELLED);
        }
        if (round.scope() == RoundScope.IPO) {
            return Optional.of(ExclusionReason.PUBLIC_OFFERING);
        }
        if (status == RoundStatus.RUMOURED) {
            return Optional.of(ExclusionReason.RUMOURED);
        }
        boolean wantsMore = methodology.wants().compareTo(Rung.ANNOUNCED) > 0;
        return status == RoundStatus.ANNOUNCED && wantsMore
                ? Optional.of(ExclusionReason.NOT_CLOSED)
                : Optional.empty();
    }

    private Optional<ExclusionReason> byInstrument(FundingRound round) {
        Instrument instrument = round.statements().read(RoundTelling::instrument);
        if (instrument == Instrument.SECONDARY && !methodology.countSecondary()) {
            return Optional.of(ExclusionReason.SECONDARY);
        }
        boolean debt =
                (instrument == Instrument.DEBT && !methodology.countDebt())
                        || (instrument == Instrument.CONVERTIBLE
                                && !methodology.countConvertible());
        return debt ? Optional.of(ExclusionReason.DEBT) : Optional.empty();
    }

    private boolean wasListedBefore(FundingRound round, GrossItem item) {
        PartialDate effectiveOn = item.effectiveOn();
        if (effectiveOn == null) {
            return false;
        }
        return isBefore(item.organization().listedOn(), effectiveOn)
                || offerings.getOrDefault(round.startup(), List.of()).stream()
                        .filter(
                                ipo ->
                                        ipo.statusAt(validAt)
                                                .filter(s -> s == RoundStatus.CLOSED)
                                                .isPresent())
                        .anyMatch(ipo -> isBefore(ipo.effectiveOn(validAt), effectiveOn));
    }

    private static boolean isBefore(@Nullable PartialDate listing, PartialDate effectiveOn) {
        return listing != null && listing.last().isBefore(effectiveOn.last());
    }

    private Optional<ExclusionReason> allInKind(FundingRound round) {
        boolean credits =
                round.statements().read(RoundTelling::instrument) == Instrument.COMPUTE_CREDIT;
        return credits && !methodology.countInKind()
                ? Optional.of(ExclusionReason.IN_KIND)
                : Optional.empty();
    }
}
