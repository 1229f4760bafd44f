package org.moneytrail.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.moneytrail.money.AmountWordsToken.Digits;
import org.moneytrail.money.AmountWordsToken.Unit;

/** A range between two stated numbers, where the first may leave out what the second says: 3-5億元, 三至五千萬. */
record AmountWordsSpan(AmountWordsPhrase from, AmountWordsPhrase to) {

    private static final Predicate<AmountWordsToken> UNIT = Unit.class::isInstance;
    private static final Predicate<AmountWordsToken> BIG =
            token -> token instanceof Unit unit && unit.big();

    Optional<MoneyRange> range(CurrencyCode currency) {
        if (!from.isEnd() || !to.isEnd()) {
            return Optional.empty();
        }
        Optional<BigDecimal> high = AmountWordsNumeral.value(to.numeral());
        return completed()
                .flatMap(AmountWordsNumeral::value)
                .flatMap(
                        low ->
                                high.filter(end -> low.compareTo(end) <= 0)
                                        .map(end -> MoneyRange.between(currency, low, end)));
    }

    /** The first number with the units it shares with the second; empty where it could mean two things (三到五十億). */
    private Optional<List<AmountWordsToken>> completed() {
        List<AmountWordsToken> low = from.numeral();
        List<AmountWordsToken> high = to.numeral();
        if (from.closed() || low.stream().anyMatch(BIG) || high.stream().noneMatch(BIG)) {
            return Optional.of(low);
        }
        List<AmountWordsToken> units = ending(high, UNIT);
        List<AmountWordsToken> bigUnits = ending(high, BIG);
        if (high.stream().filter(BIG).count() != bigUnits.size()) {
            return Optional.empty();
        }
        boolean digitAlone = low.size() == 1 && low.get(0) instanceof Digits;
        if (!digitAlone || units.size() == bigUnits.size()) {
            return Optional.of(joined(low, bigUnits));
        }
        boolean plain =
                high.size() == units.size() + 1
                        && units.stream().noneMatch(unit -> ((Unit) unit).isTen());
        return plain ? Optional.of(joined(low, units)) : Optional.empty();
    }

    private static List<AmountWordsToken> ending(
            List<AmountWordsToken> tokens, Predicate<AmountWordsToken> of) {
        int start = tokens.size();
        while (start > 0 && of.test(tokens.get(start - 1))) {
            start--;
        }
        return tokens.subList(start, tokens.size());
    }

    private static List<AmountWordsToken> joined(
            List<AmountWordsToken> number, List<AmountWordsToken> units) {
        List<AmountWordsToken> joined = new ArrayList<>(number);
        joined.addAll(units);
        return joined;
    }
}
