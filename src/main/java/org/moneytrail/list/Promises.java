package org.moneytrail.list;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moneytrail.fact.Commitment;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.snapshot.Links;
import org.moneytrail.snapshot.Standing;

/** What limited partners committed to funds (R19). */
record Promises(Standing standing) {

    /** Those of the party, or of another that is the same body. */
    Stream<Commitment> of(String party) {
        Links links = standing.snapshot().links();
        return links.bodies(party).stream().flatMap(id -> links.commitmentsBy(id).stream());
    }

    Set<String> funds(String party) {
        return of(party).map(Commitment::fund).collect(Collectors.toSet());
    }

    /** Each at the rate of its own date; empty where none is sized. */
    Optional<Cases> sum(String party, CurrencyCode currency) {
        return of(party)
                .map(promise -> sized(promise, currency))
                .flatMap(Optional::stream)
                .reduce(Cases::plus)
                .map(Cases::rounded);
    }

    private Optional<Cases> sized(Commitment promise, CurrencyCode currency) {
        MoneyRange amount = promise.statements().read(Commitment.Telling::amount);
        return Optional.ofNullable(amount)
                .filter(Objects::nonNull)
                .flatMap(money -> standing.convert(money, promise.date(), currency));
    }
}
