package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/**
 * New money that a listed company asked the market for (R24).
 *
 * @param issuer slug of the organization
 */
public record ListedRaise(String slug, String issuer, Statements<Telling> statements)
        implements Fact<ListedRaise.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable ListedRaiseKind kind,
            @Nullable PartialDate announcedOn,
            @Nullable PartialDate completedOn,
            @Nullable MoneyRange amount,
            @Nullable RoundStatus status,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.choice("kind", ListedRaiseKind.class),
                    fields.date("announcedOn"),
                    fields.date("completedOn"),
                    fields.exactMoney("amount", "currency"),
                    fields.choice("status", RoundStatus.class),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable ListedRaise knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new ListedRaise(slug, issuer, known);
    }

    /** The day of completion, else of announcement. */
    public @Nullable PartialDate effectiveOn() {
        PartialDate completed = Dated.reading(statements, Telling::completedOn);
        return completed != null ? completed : Dated.reading(statements, Telling::announcedOn);
    }
}
