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
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InterestKind;
import org.moneytrail.fact.PartyRef;

@Type("Interest")
@Description(
        "An investor looked, signed terms, withdrew or passed, and no money is known: it counts as a"
                + " case, never as a sum (R16).")
public record InterestView(
        @Id @NonNull @Description("\"Interest:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("How far it went; null if not told.") @Nullable InterestKind kind,
        @Description("When; null if undated.") @Nullable PartialDateView on,
        @Ignore PartyRef party,
        @Ignore @Nullable String startupSlug,
        @Ignore @Nullable String sectorSlug,
        @Ignore List<StatementView> told)
        implements Fact {

    static InterestView of(Interest interest) {
        String id = "Interest:" + interest.slug();
        return new InterestView(
                id,
                interest.slug(),
                interest.statements().read(Interest.Telling::kind),
                PartialDateView.of(interest.on()),
                interest.investor(),
                interest.startup(),
                interest.sector(),
                StatementView.of(id, interest.statements()));
    }
}
