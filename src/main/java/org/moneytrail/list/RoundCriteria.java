package org.moneytrail.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Instrument;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.snapshot.RoundRow;
import org.moneytrail.snapshot.Standing;

/** What a FundingRoundFilter asks. */
final class RoundCriteria {

    private final Criteria criteria;
    private final Standing standing;

    RoundCriteria(Criteria criteria) {
        this.criteria = criteria;
        this.standing = criteria.standing();
    }

    Predicate<RoundRow> of(String path, FundingRoundFilter filter) {
        criteria.enter(path);
        Conditions<RoundRow> conditions = new Conditions<>(path);
        conditions
                .whenAny("ids", filter.ids(), this::ids)
                .when("startup", filter.startup(), this::startup)
                .when(filter.sector(), this::sector)
                .whenAny("roundNames", filter.roundNames(), this::names)
                .whenAny("scopes", filter.scopes(), all -> round -> all.contains(round.scope()))
                .whenAny(
                        "statuses", filter.statuses(), all -> round -> all.contains(round.status()))
                .whenAny("instruments", filter.instruments(), RoundCriteria::instruments)
                .when("amount", filter.amount(), this::amount)
                .when("postMoney", filter.postMoney(), this::postMoney)
                .when(path, at -> announced(at, filter))
                .when(path, at -> effective(at, filter))
                .when("investors", filter.investors(), this::investors);
        return conditions.combined(filter.and(), filter.or(), filter.not(), this::of).all();
    }

    /** At the rate of the round's own day (R8). */
    static Optional<Cases> sum(
            Standing standing, RoundRow round, @Nullable MoneyRange money, CurrencyCode currency) {
        return Optional.ofNullable(money)
                .flatMap(sum -> standing.convert(sum, round.effectiveOn(), currency))
                .map(Cases::rounded);
    }

    private Predicate<RoundRow> ids(List<String> ids) {
        Set<String> slugs =
                Known.slugs(
                        "FundingRound", ids, List.of("FundingRound"), standing.rounds().keySet());
        return round -> slugs.contains(round.slug());
    }

    private Predicate<RoundRow> startup(String path, StartupFilter filter) {
        Set<String> startups = criteria.startups(path, filter);
        return round -> startups.contains(round.startup());
    }

    private Predicate<RoundRow> sector(String sector) {
        Set<String> subtree = criteria.subtree(sector);
        return round -> {
            var startup = criteria.snapshot().things().organizations().get(round.startup());
            return startup != null
                    && startup.profile().sector() != null
                    && subtree.contains(startup.profile().sector());
        };
    }

    private Predicate<RoundRow> names(List<String> names) {
        List<String> known = Criteria.texts(standing.rounds().values(), RoundRow::name);
        Set<String> wanted = Known.values("round name", names, known);
        return round -> round.name() != null && wanted.contains(round.name());
    }

    private static Predicate<RoundRow> instruments(List<Instrument> instruments) {
        return round ->
                instruments.contains(
                        round.instrument() == null ? Instrument.EQUITY : round.instrument());
    }

    private Predicate<RoundRow> amount(String path, AmountFilter filter) {
        return Bounds.sums(
                path,
                filter,
                standing,
                (round, currency) -> sum(standing, round, round.amount(), currency));
    }

    private Predicate<RoundRow> postMoney(String path, AmountFilter filter) {
        return Bounds.sums(
                path,
                filter,
                standing,
                (round, currency) -> sum(standing, round, round.postMoney(), currency));
    }

    private static Predicate<RoundRow> announced(String path, FundingRoundFilter filter) {
        return Bounds.days(
                path + ".announcedTo",
                filter.announcedFrom(),
                filter.announcedTo(),
                RoundRow::announcedOn);
    }

    private static Predicate<RoundRow> effective(String path, FundingRoundFilter filter) {
        return Bounds.days(
                path + ".effectiveTo",
                filter.effectiveFrom(),
                filter.effectiveTo(),
                RoundRow::effectiveOn);
    }

    private Predicate<RoundRow> investors(String path, InvestorFilter filter) {
        Set<String> wanted = criteria.investors(path, filter);
        return round -> round.investors().stream().anyMatch(wanted::contains);
    }
}
