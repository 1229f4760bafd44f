package org.moneytrail.evidence;

import java.math.BigDecimal;
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
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.PartyRef;

@Type("Holding")
@Description("A stake in a company at a date.")
public record HoldingView(
        @Id @NonNull @Description("\"Holding:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("The date at which the stake is told; null if undated.")
                @Nullable PartialDateView asOf,
        @Description("Per cent of the company, 0 to 100; null if undisclosed.")
                @Nullable BigDecimal stakePercent,
        @Ignore PartyRef holderParty,
        @Ignore String companySlug,
        @Ignore List<StatementView> told)
        implements Fact {

    static HoldingView of(Holding holding) {
        String id = "Holding:" + holding.slug();
        return new HoldingView(
                id,
                holding.slug(),
                PartialDateView.of(holding.asOf()),
                holding.statements().read(Holding.Telling::stakePercent),
                holding.holder(),
                holding.company(),
                StatementView.of(id, holding.statements()));
    }
}
