package org.moneytrail.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moneytrail.money.AmountWordsToken.Bound;
import org.moneytrail.money.AmountWordsToken.Digits;
import org.moneytrail.money.AmountWordsToken.Kind;
import org.moneytrail.money.AmountWordsToken.Mark;
import org.moneytrail.money.AmountWordsToken.Named;
import org.moneytrail.money.AmountWordsToken.Place;
import org.moneytrail.money.AmountWordsToken.Unit;

/**
 * One amount taken apart: [bound | currency]* number [bound | currency]*.
 *
 * @param numeral digits and units, or what takes the place of digits (SEVERAL, UPWARDS, a plural)
 * @param closed a bound or a currency follows the number, so that nothing belongs to it any more
 */
record AmountWordsPhrase(
        List<AmountWordsToken> numeral, Set<Kind> bounds, List<Named> currencies, boolean closed) {

    static Optional<AmountWordsPhrase> of(List<AmountWordsToken> tokens) {
        List<AmountWordsToken> numeral = new ArrayList<>();
        Set<Kind> bounds = EnumSet.noneOf(Kind.class);
        List<Named> currencies = new ArrayList<>();
        boolean closed = false;
        boolean within = false;
        for (AmountWordsToken token : tokens) {
            if (!follows(token, !numeral.isEmpty(), within, closed)) {
                return Optional.empty();
            }
            if (token instanceof Bound bound) {
                bounds.add(bound.kind());
                closed |= bound.place() == Place.AFTER;
                within |= bound.place() == Place.WITHIN;
            } else if (token instanceof Named named) {
                currencies.add(named);
                closed |= !numeral.isEmpty();
            } else {
                numeral.add(token);
            }
        }
        return numeral.isEmpty()
                ? Optional.empty()
                : Optional.of(new AmountWordsPhrase(numeral, bounds, currencies, closed));
    }

    private static boolean follows(
            AmountWordsToken token, boolean counted, boolean within, boolean closed) {
        if (token instanceof Named) {
            return true;
        }
        if (token instanceof Bound bound) {
            return (bound.place() == Place.BEFORE) != counted;
        }
        return !closed && (!within || token instanceof Unit);
    }

    /** Words that bound a sum without stating it (數億, 上千億, "tens of millions"), as R6's table takes them. */
    Optional<MoneyRange> words(CurrencyCode currency) {
        AmountWordsToken first = numeral.get(0);
        boolean upwards = first == Mark.UPWARDS;
        boolean several = first == Mark.SEVERAL;
        List<AmountWordsToken> units =
                upwards || several ? numeral.subList(1, numeral.size()) : numeral;
        boolean words = upwards || several || isPlural(first);
        return words && bounds.isEmpty()
                ? magnitude(units)
                        .map(
                                low ->
                                        MoneyRange.between(
                                                currency,
                                                low,
                                                upwards ? null : low.multiply(BigDecimal.TEN)))
                : Optional.empty();
    }

    /** Units alone, each larger than the one before: 千萬, 萬億, and "tens of hundreds of millions" for 數十億. */
    private static Optional<BigDecimal> magnitude(List<AmountWordsToken> units) {
        BigDecimal product = BigDecimal.ONE;
        BigDecimal last = BigDecimal.ZERO;
        for (AmountWordsToken token : units) {
            if (!(token instanceof Unit unit) || unit.value().compareTo(last) <= 0) {
                return Optional.empty();
            }
            product = product.multiply(unit.value());
            last = unit.value();
        }
        return units.isEmpty() ? Optional.empty() : Optional.of(product);
    }

    /** A stated number, exact or with one bound. A bare unit is one of it only beside a bound: 近億元, but not 億元. */
    Optional<MoneyRange> stated(CurrencyCode currency) {
        if (bounds.size() > 1 || (bounds.isEmpty() && isBareUnit()) || !isCounted()) {
            return Optional.empty();
        }
        Optional<BigDecimal> stated =
                isBareUnit() ? magnitude(numeral) : AmountWordsNumeral.value(numeral);
        return stated.map(
                amount ->
                        bounds.stream()
                                .findFirst()
                                .map(kind -> bounded(kind, currency, amount))
                                .orElseGet(() -> MoneyRange.exact(currency, amount)));
    }

    private static MoneyRange bounded(Kind kind, CurrencyCode currency, BigDecimal amount) {
        return switch (kind) {
            case MORE_THAN -> MoneyRange.moreThan(currency, amount);
            case NEARLY -> MoneyRange.nearly(currency, amount);
            case UP_TO -> MoneyRange.upTo(currency, amount);
            case ABOUT -> MoneyRange.about(currency, amount);
        };
    }

    /** Whether the number can be one end of a range: stated, and without a bound of its own. */
    boolean isEnd() {
        return bounds.isEmpty() && !isBareUnit() && isCounted();
    }

    private boolean isBareUnit() {
        return numeral.get(0) instanceof Unit unit && !unit.isTen();
    }

    private boolean isCounted() {
        AmountWordsToken first = numeral.get(0);
        return first instanceof Digits || (first instanceof Unit && !isPlural(first));
    }

    private static boolean isPlural(AmountWordsToken token) {
        return token instanceof Unit unit && unit.plural();
    }
}
