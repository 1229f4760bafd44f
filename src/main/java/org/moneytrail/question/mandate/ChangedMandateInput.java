package org.moneytrail.question.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.RatioBasis;
import org.moneytrail.fact.SectorMatch;
import org.moneytrail.rule.mandate.Clause;

@Input("ChangedMandate")
@Description("A clause that says something else than its sources tell; what is absent stays.")
public record ChangedMandateInput(
        @Id @NonNull @Description("The clause: \"Mandate:slug\" or the bare slug.") String mandate,
        @Description("What it would ask (R21).") @Nullable MandateRule rule,
        @Id
                @Description(
                        "The sectors that it would name, each with its subtree; an empty list: every one.")
                @io.smallrye.graphql.api.Nullable
                @Nullable List<@NonNull String> sectors,
        @Description("How well these would fit its words (R21).") @Nullable SectorMatch match,
        @Description("Of what the ratio would be taken.") @Nullable RatioBasis basis,
        @Description("A multiple of the partner's money or a share (of 1), as the basis says.")
                @Nullable BigDecimal ratio,
        @Description("Since when it would bind.") @Nullable LocalDate effectiveOn) {

    Clause changed(Clause told, Powder.PowderAsked asked) {
        return new Clause(
                told.slug(),
                told.holder(),
                told.fund(),
                rule == null ? told.rule() : rule,
                sectors == null ? told.sectors() : NewMandateInput.sectors(sectors, asked),
                match == null ? told.match() : match,
                basis == null ? told.basis() : basis,
                ratio == null ? told.ratio() : ratio,
                effectiveOn == null ? told.effectiveOn() : PartialDate.of(effectiveOn),
                true);
    }
}
