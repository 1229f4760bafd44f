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
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Statements;

@Type("Commitment")
@Description(
        "Money that a limited partner promised to a fund (R19). It is never added to what the fund pays"
                + " to companies (R18).")
public record CommitmentView(
        @Id @NonNull @Description("\"Commitment:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("The sum that was promised (R6); null if undisclosed.")
                @Nullable MoneyRangeView amount,
        @Description("Per cent of the fund, 0 to 100; null where no source says.")
                @Nullable BigDecimal percent,
        @Description("The part that is told to have been paid in (R6); null where no source says.")
                @Nullable MoneyRangeView paidIn,
        @Description("When it was made; null if undated, and then look-through accepts it (R19).")
                @Nullable PartialDateView date,
        @Ignore PartyRef partner,
        @Ignore String fundSlug,
        @Ignore List<StatementView> told)
        implements Fact {

    static CommitmentView of(Commitment commitment) {
        String id = "Commitment:" + commitment.slug();
        Statements<Commitment.Telling> told = commitment.statements();
        return new CommitmentView(
                id,
                commitment.slug(),
                MoneyRangeView.of(told.read(Commitment.Telling::amount), commitment.date()),
                told.read(Commitment.Telling::percent),
                MoneyRangeView.of(told.read(Commitment.Telling::paidIn), commitment.date()),
                PartialDateView.of(commitment.date()),
                commitment.partner(),
                commitment.fund(),
                StatementView.of(id, told));
    }
}
