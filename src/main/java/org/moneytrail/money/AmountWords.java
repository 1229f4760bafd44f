package org.moneytrail.money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.AmountWordsToken.Bound;
import org.moneytrail.money.AmountWordsToken.Kind;
import org.moneytrail.money.AmountWordsToken.Mark;
import org.moneytrail.money.AmountWordsToken.Named;
import org.moneytrail.money.AmountWordsToken.Place;

/**
 * Reads an amount as Chinese media, spreadsheets and the English press write it (R6): {@code 數億元}, {@code 近10億美元},
 * {@code 超5000万人民币}, {@code US$300m to US$500m}, "hundreds of millions of yuan". The whole text must be the amount, and
 * what can't be read, or may mean two things, has no value: {@code 2 or 3}, {@code 10%}, {@code 1,5億}, {@code 兩億五}.
 *
 * <p>R6 has no reading for some words, so neither has this: 不到, 不足, "less than" (a bound that was not reached states
 * nothing), 高達, 億元級 and a bare 億元 (a class of size), 十幾億, and a bound upon words (近數億元, 約3-5億元). 幾 is read as
 * 數; 逾, 過, 餘, 至少, "at least" and "or more" as 超; "no more than" as "up to".
 *
 * <p>{@code $} is the US dollar, {@code ¥} and 元 are yuan, unless the words say whose: {@code $3m HKD}, 港幣3億元.
 */
public final class AmountWords {

    private static final Set<AmountWordsToken> SEPARATORS = Set.of(Mark.TO, Mark.TILDE);

    private AmountWords() {}

    /** Empty where the words name no currency. */
    public static Optional<MoneyRange> parse(String text) {
        return read(text, null);
    }

    /** @param fallback where the words name no currency */
    public static Optional<MoneyRange> parse(String text, CurrencyCode fallback) {
        return read(text, fallback);
    }

    private static Optional<MoneyRange> read(String text, @Nullable CurrencyCode fallback) {
        return AmountWordsLexer.tokens(text)
                .map(AmountWords::leadingTildeIsAbout)
                .flatMap(
                        tokens -> {
                            boolean between = !tokens.isEmpty() && tokens.get(0) == Mark.BETWEEN;
                            List<AmountWordsToken> rest =
                                    between ? tokens.subList(1, tokens.size()) : tokens;
                            int[] cuts =
                                    IntStream.range(0, rest.size())
                                            .filter(
                                                    i ->
                                                            between
                                                                    ? rest.get(i) == Mark.AND
                                                                    : SEPARATORS.contains(
                                                                            rest.get(i)))
                                            .toArray();
                            if (cuts.length == 1) {
                                return span(
                                        rest.subList(0, cuts[0]),
                                        rest.subList(cuts[0] + 1, rest.size()),
                                        fallback);
                            }
                            return between || cuts.length > 1
                                    ? Optional.empty()
                                    : single(rest, fallback);
                        });
    }

    private static List<AmountWordsToken> leadingTildeIsAbout(List<AmountWordsToken> tokens) {
        List<AmountWordsToken> read = new ArrayList<>(tokens);
        if (!read.isEmpty() && read.get(0) == Mark.TILDE) {
            read.set(0, new Bound(Kind.ABOUT, Place.BEFORE));
        }
        return read;
    }

    private static Optional<MoneyRange> single(
            List<AmountWordsToken> tokens, @Nullable CurrencyCode fallback) {
        return AmountWordsPhrase.of(tokens)
                .flatMap(
                        phrase ->
                                currency(phrase.currencies(), fallback)
                                        .flatMap(
                                                currency ->
                                                        phrase.words(currency)
                                                                .or(
                                                                        () ->
                                                                                phrase.stated(
                                                                                        currency))));
    }

    private static Optional<MoneyRange> span(
            List<AmountWordsToken> from,
            List<AmountWordsToken> to,
            @Nullable CurrencyCode fallback) {
        return AmountWordsPhrase.of(from)
                .flatMap(
                        low ->
                                AmountWordsPhrase.of(to)
                                        .flatMap(
                                                high -> {
                                                    List<Named> named =
                                                            new ArrayList<>(low.currencies());
                                                    named.addAll(high.currencies());
                                                    return currency(named, fallback)
                                                            .flatMap(
                                                                    new AmountWordsSpan(low, high)
                                                                            ::range);
                                                }));
    }

    /** What every currency word allows; empty where they contradict each other. */
    private static Optional<CurrencyCode> currency(
            List<Named> named, @Nullable CurrencyCode fallback) {
        if (named.isEmpty()) {
            return Optional.ofNullable(fallback);
        }
        Set<CurrencyCode> common = new LinkedHashSet<>(named.get(0).candidates());
        named.forEach(name -> common.retainAll(name.candidates()));
        return common.stream().findFirst();
    }
}
