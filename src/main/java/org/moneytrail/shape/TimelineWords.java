package org.moneytrail.shape;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.FundingRoundView;
import org.moneytrail.evidence.MarketStatisticView;
import org.moneytrail.evidence.QuoteView;

/** A few words for a fact; what no source gives is left out. */
final class TimelineWords {

    private TimelineWords() {}

    static String words(@Nullable String... words) {
        return Stream.of(words)
                .filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static @Nullable String percent(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString() + " %";
    }

    /** "Series B, closed". */
    static String of(FundingRoundView round) {
        String name = Objects.requireNonNullElse(round.roundName(), "a round without a name");
        return round.status() == null ? name : name + ", " + word(round.status());
    }

    static String of(QuoteView quote) {
        BigDecimal price = quote.closePrice();
        return words(
                "quote",
                price == null ? null : price.toPlainString(),
                price == null ? null : Objects.toString(quote.currency(), null),
                quote.changePercent() == null ? null : "change " + percent(quote.changePercent()),
                quote.changeBasis());
    }

    static String of(MarketStatisticView number) {
        BigDecimal value = number.value();
        return words(
                number.metric(),
                number.period(),
                value == null ? null : value.toPlainString(),
                number.unit(),
                number.compiler() == null ? null : "(" + number.compiler() + ")");
    }
}
