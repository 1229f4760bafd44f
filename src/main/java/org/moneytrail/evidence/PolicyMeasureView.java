package org.moneytrail.evidence;

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
import org.moneytrail.fact.PolicyMeasure;

@Type("PolicyMeasure")
@Description("A document or measure of a state.")
public record PolicyMeasureView(
        @Id @NonNull @Description("\"PolicyMeasure:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("Who issued it.") @Nullable String issuer,
        @Description("The level of the state, such as municipal.") @Nullable String level,
        @Description("Its title in English; null if none is told.") @Nullable String titleEn,
        @Description("Its title in Chinese; null if none is told.") @Nullable String titleZh,
        @Description("When it was issued; null if undated.") @Nullable PartialDateView issuedOn,
        @Description("From when it holds; null if not told.") @Nullable PartialDateView effectiveOn,
        @Description("What it says, in our words.") @Nullable String summary,
        @Ignore List<StatementView> told)
        implements Fact {

    static PolicyMeasureView of(PolicyMeasure measure) {
        String id = "PolicyMeasure:" + measure.slug();
        return new PolicyMeasureView(
                id,
                measure.slug(),
                measure.statements().read(PolicyMeasure.Telling::issuer),
                measure.statements().read(PolicyMeasure.Telling::level),
                measure.statements().read(PolicyMeasure.Telling::titleEn),
                measure.statements().read(PolicyMeasure.Telling::titleZh),
                PartialDateView.of(measure.issuedOn()),
                PartialDateView.of(measure.statements().read(PolicyMeasure.Telling::effectiveOn)),
                measure.statements().read(PolicyMeasure.Telling::summary),
                StatementView.of(id, measure.statements()));
    }
}
