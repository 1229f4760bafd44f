package org.moneytrail.evidence;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Return;

@Type("Return")
@Description(
        "Money of a round that was paid back to an investor, or flowed back by contract (R11).")
public record ReturnView(
        @Id @NonNull @Description("\"Return:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("The sum (R6); null if undisclosed, and then it takes nothing off (R12).")
                @Nullable MoneyRangeView amount,
        @Description("When it was paid back; null if undated.") @Nullable PartialDateView on,
        @NonNull
                @Description(
                        "It flowed back by contract, such as compute bought from the investor (R11 ROUND_TRIP).")
                boolean byContract,
        @Ignore String roundSlug,
        @Ignore @Nullable PartyRef party,
        @Ignore List<StatementView> told)
        implements Fact {

    static ReturnView of(Return back, String round) {
        String id = "Return:" + back.slug();
        return new ReturnView(
                id,
                back.slug(),
                MoneyRangeView.of(back.statements().read(Return.Telling::amount), back.on()),
                PartialDateView.of(back.on()),
                Boolean.TRUE.equals(back.statements().read(Return.Telling::byContract)),
                round,
                back.investor(),
                StatementView.of(id, back.statements()));
    }
}
