package org.moneytrail.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/** One source's telling of a financing round; null is what it does not say. */
public record RoundTelling(
        @Nullable String roundName,
        @Nullable PartialDate announcedOn,
        @Nullable PartialDate closedOn,
        @Nullable MoneyRange amount,
        @Nullable RoundScope scope,
        @Nullable RoundStatus status,
        @Nullable MoneyRange postMoney,
        @Nullable Instrument instrument,
        List<String> mayContain,
        List<String> partOf,
        @Nullable Boolean investorsComplete,
        @Nullable LocalDate spanFrom,
        @Nullable LocalDate spanTo,
        @Nullable String note) {

    public static RoundTelling of(Fields fields) {
        return new RoundTelling(
                fields.text("roundName"),
                fields.date("announcedOn"),
                fields.date("closedOn"),
                fields.money(),
                fields.choice("scope", RoundScope.class),
                fields.choice("status", RoundStatus.class),
                postMoney(fields),
                fields.choice("instrument", Instrument.class),
                fields.list("mayContain"),
                fields.list("partOf"),
                fields.flag("investorsComplete"),
                fields.dayOrNull("spanFrom"),
                fields.dayOrNull("spanTo"),
                fields.text("note"));
    }

    private static @Nullable MoneyRange postMoney(Fields fields) {
        return fields.exactMoney(
                "postMoney", fields.text("currency2") == null ? "currency" : "currency2");
    }

    /** Its own date: the day of closing, else of announcement (R2). */
    public @Nullable PartialDate ownDate() {
        return closedOn != null ? closedOn : announcedOn;
    }
}
