package org.moneytrail.rule.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.rule.CapitalFacts;

/** Who was last valued at a thousand million US dollars or more (R27). */
public final class Unicorns {

    private static final BigDecimal ENOUGH = new BigDecimal("1000000000");
    private static final Comparator<Unicorn> LATEST =
            Comparator.comparing(Unicorns::day)
                    .thenComparing(Unicorn::basis, Comparator.reverseOrder())
                    .thenComparing(unicorn -> unicorn.fact().slug());

    private final CapitalFacts facts;
    private final List<Listing> listings;
    private final List<Quote> quotes;
    private final LocalDate validAt;
    private final Rates rates;

    private Unicorns(
            CapitalFacts facts, List<Listing> listings, List<Quote> quotes, LocalDate validAt) {
        this.facts = facts;
        this.listings = listings;
        this.quotes = quotes;
        this.validAt = validAt;
        this.rates = new Rates(facts.fx(), CurrencyCode.USD, validAt);
    }

    /** By slug of the startup. The clocks leave listings alone. */
    public static List<Unicorn> of(
            CapitalFacts facts, List<Listing> listings, List<Quote> quotes, Clocks clocks) {
        List<Quote> known =
                quotes.stream()
                        .map(quote -> quote.knownAt(clocks.knownAt()))
                        .filter(Objects::nonNull)
                        .toList();
        CapitalFacts then = facts.knownAt(clocks.knownAt());
        return new Unicorns(then, listings, known, clocks.validAt()).all();
    }

    private List<Unicorn> all() {
        TreeSet<String> startups = new TreeSet<>();
        facts.rounds().forEach(round -> startups.add(round.startup()));
        return startups.stream().flatMap(startup -> of(startup).stream()).toList();
    }

    private Optional<Unicorn> of(String startup) {
        Optional<Unicorn> latest = valuations(startup).stream().max(LATEST);
        if (latest.filter(Unicorns::isEnough).isPresent()) {
            return acquired(startup) ? latest.map(u -> u.ceasedBy(Ceased.ACQUIRED)) : latest;
        }
        return facts.rounds().stream()
                .filter(round -> round.startup().equals(startup))
                .filter(round -> hasStatus(round, RoundStatus.CANCELLED))
                .flatMap(round -> valued(round, Basis.ANNOUNCED_ROUND).stream())
                .filter(Unicorns::isEnough)
                .max(LATEST)
                .map(unicorn -> unicorn.ceasedBy(Ceased.CANCELLED));
    }

    private List<Unicorn> valuations(String startup) {
        List<Unicorn> found = new ArrayList<>();
        for (FundingRound round : facts.rounds()) {
            if (round.startup().equals(startup)) {
                if (hasStatus(round, RoundStatus.CLOSED)) {
                    valued(round, Basis.CLOSED_ROUND).ifPresent(found::add);
                } else if (hasStatus(round, RoundStatus.ANNOUNCED)) {
                    valued(round, Basis.ANNOUNCED_ROUND).ifPresent(found::add);
                }
            }
        }
        for (Listing listing : listings) {
            quotes.stream()
                    .filter(q -> listing.issuer().equals(startup))
                    .filter(q -> q.stock().equals(listing.stock()))
                    .flatMap(q -> valued(startup, q).stream())
                    .forEach(found::add);
        }
        return found;
    }

    /** Registered capital is no price, and a total of rounds has none of its own. */
    private Optional<Unicorn> valued(FundingRound round, Basis basis) {
        boolean priced =
                round.scope() != RoundScope.REGISTRY && round.scope() != RoundScope.AGGREGATE;
        MoneyRange told = priced ? round.statements().read(RoundTelling::postMoney) : null;
        PartialDate on = round.effectiveOn(validAt);
        return unicorn(round.startup(), basis, told, on, round);
    }

    private Optional<Unicorn> valued(String startup, Quote quote) {
        MoneyRange told = quote.statements().read(Quote.Telling::marketCap);
        return unicorn(startup, Basis.MARKET_VALUE, told, quote.date(), quote);
    }

    private Optional<Unicorn> unicorn(
            String startup,
            Basis basis,
            @Nullable MoneyRange told,
            @Nullable PartialDate on,
            org.moneytrail.fact.Fact<?> fact) {
        if (told == null || (on != null && on.last().isAfter(validAt))) {
            return Optional.empty();
        }
        return rates.convert(told, on)
                .map(usd -> new Unicorn(startup, basis, told, usd, on, fact, null));
    }

    private boolean hasStatus(FundingRound round, RoundStatus status) {
        return round.statusAt(validAt).filter(s -> s == status).isPresent();
    }

    private boolean acquired(String startup) {
        return facts.acquisitions().stream()
                .filter(acquisition -> acquisition.target().equals(startup))
                .map(acquisition -> acquisition.effectiveOn())
                .anyMatch(on -> on != null && !on.last().isAfter(validAt));
    }

    private static boolean isEnough(Unicorn unicorn) {
        return unicorn.dollars().stated().compareTo(ENOUGH) >= 0;
    }

    /** What is undated stands behind everything dated. */
    private static LocalDate day(Unicorn unicorn) {
        PartialDate on = unicorn.on();
        return on == null ? LocalDate.MIN : on.last();
    }
}
