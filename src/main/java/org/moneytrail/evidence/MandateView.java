package org.moneytrail.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.fact.RatioBasis;
import org.moneytrail.fact.SectorMatch;
import org.moneytrail.fact.Statements;

@Type("Mandate")
@Description("A clause that a limited partner or a rule maker puts on a fund (R21).")
public record MandateView(
        @Id @NonNull @Description("\"Mandate:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("What it asks; null where no source says.") @Nullable MandateRule rule,
        @NonNull @Description("The sectors, or the use, in the words of the source.")
                List<@NonNull String> words,
        @Description("How well our sectors fit these words; null where there are none (R21).")
                @Nullable SectorMatch match,
        @Description("Of what the ratio is taken; null where there is no ratio.")
                @Nullable RatioBasis basis,
        @Description(
                        "A multiple of the partner's money, or a share (of 1) of the fund, as the basis"
                                + " says; null where none is told.")
                @Nullable BigDecimal ratio,
        @Description("The region that it names, in words; null where it names none.")
                @Nullable String region,
        @Description(
                        "Since when it binds, a partial date meaning its last day; without one it is"
                                + " context only (R21).")
                @Nullable PartialDateView effectiveOn,
        @Ignore String holderSlug,
        @Ignore @Nullable String fundSlug,
        @Ignore List<String> sectorSlugs,
        @Ignore List<StatementView> told)
        implements Fact {

    public static MandateView of(Mandate mandate) {
        String id = "Mandate:" + mandate.slug();
        Statements<Mandate.Telling> told = mandate.statements();
        return new MandateView(
                id,
                mandate.slug(),
                told.read(Mandate.Telling::rule),
                orNone(told.read(t -> t.words().isEmpty() ? null : t.words())),
                told.read(Mandate.Telling::match),
                told.read(Mandate.Telling::basis),
                told.read(Mandate.Telling::ratio),
                told.read(Mandate.Telling::region),
                PartialDateView.of(mandate.effectiveOn()),
                mandate.holder(),
                mandate.fund(),
                orNone(told.read(t -> t.sectors().isEmpty() ? null : t.sectors())),
                StatementView.of(id, told));
    }

    /** Those in force on a day; all if no day is given (R21). */
    public static List<MandateView> inForce(List<MandateView> all, @Nullable LocalDate on) {
        return all.stream().filter(mandate -> on == null || mandate.isInForce(on)).toList();
    }

    private boolean isInForce(LocalDate on) {
        return effectiveOn != null && !effectiveOn.last().isAfter(on);
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
