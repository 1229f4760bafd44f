package org.moneytrail.question.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.RatioBasis;
import org.moneytrail.fact.SectorMatch;
import org.moneytrail.rule.mandate.Clause;

@Input("NewMandate")
@Description("A clause on a fund that nobody told of.")
public record NewMandateInput(
        @Id
                @NonNull
                @Description(
                        "The fund that it binds: \"Fund:slug\", the bare slug, or \"Organization:slug\" of"
                                + " the same body.")
                String fund,
        @NonNull @Description("What it asks (R21).") MandateRule rule,
        @Id
                @Description(
                        "The sectors that it names, each with its subtree; none: it speaks of every one.")
                @io.smallrye.graphql.api.Nullable
                @Nullable List<@NonNull String> sectors,
        @Description("How well these fit its words; EXACT if absent (R21).")
                @Nullable SectorMatch match,
        @Description("Of what the ratio is taken.") @Nullable RatioBasis basis,
        @Description("A multiple of the partner's money or a share (of 1), as the basis says.")
                @Nullable BigDecimal ratio,
        @Description("Since when it binds; from the day asked about if absent.")
                @Nullable LocalDate effectiveOn) {

    /** Slugs of rows hold no space, so that it is mistaken for none of them. */
    private static final String SLUG = "what if";

    Clause clause(Powder.PowderAsked asked) {
        return new Clause(
                SLUG,
                "",
                Asked.fund("change.add.fund", fund, asked.told().facts().funds()).slug(),
                rule,
                sectors(sectors == null ? List.of() : sectors, asked),
                match == null ? SectorMatch.EXACT : match,
                basis,
                ratio,
                PartialDate.of(effectiveOn == null ? asked.on() : effectiveOn),
                true);
    }

    static Set<String> sectors(List<String> ids, Powder.PowderAsked asked) {
        return ids.stream()
                .map(id -> SectorRepository.known(asked.told().facts().sectors(), id))
                .collect(Collectors.toSet());
    }
}
