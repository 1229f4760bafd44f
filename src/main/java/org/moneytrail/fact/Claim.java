package org.moneytrail.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/** A headline sum, to be checked against what reached (R26). */
public record Claim(String slug, Statements<Telling> statements) implements Fact<Claim.Telling> {

    /**
     * One source's telling of it; null is what it does not say.
     *
     * @param sectorWords the sectors in the words of the source
     * @param sectors slugs; none where it speaks of no sector of ours
     * @param startups slugs; none where it speaks of all
     * @param investors slugs of parties; none where it speaks of all
     */
    public record Telling(
            @Nullable String claimant,
            @Nullable PartialDate claimedOn,
            @Nullable String period,
            @Nullable String region,
            List<String> sectorWords,
            List<String> sectors,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            List<String> startups,
            List<String> investors,
            @Nullable ClaimKind kind,
            @Nullable String words,
            @Nullable MoneyRange amount,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.text("claimant"),
                    fields.date("claimedOn"),
                    fields.text("period"),
                    fields.text("region"),
                    fields.list("sector"),
                    fields.list("sectorIds"),
                    fields.dayOrNull("periodFrom"),
                    fields.dayOrNull("periodTo"),
                    fields.list("startupIds"),
                    fields.list("investorIds"),
                    fields.choice("kind", ClaimKind.class),
                    fields.text("claim"),
                    fields.money(),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Claim knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new Claim(slug, known);
    }

    public @Nullable PartialDate claimedOn() {
        return Dated.reading(statements, Telling::claimedOn);
    }
}
