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
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Statements;

@Type("Participation")
@Description(
        "One party's part of a round: a leg if its size is known, else one of the syndicate (R17).")
public record ParticipationView(
        @Id @NonNull @Description("\"Participation:round.investor\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @NonNull @Description("A source says that it led the round.") boolean lead,
        @Description(
                        "The sum of this part (R6); null if undisclosed, and then never split evenly (R17).")
                @Nullable MoneyRangeView amount,
        @Description("What was given; null where no source says.") @Nullable Instrument instrument,
        @Description(
                        "The part that was not cash, such as cloud credits (R12); null if none is told.")
                @Nullable MoneyRangeView inKind,
        @Ignore String roundSlug,
        @Ignore PartyRef party,
        @Ignore List<StatementView> told)
        implements Fact {

    public static ParticipationView of(
            Participation leg, String round, @Nullable PartialDate effectiveOn) {
        String id = "Participation:" + leg.slug();
        Statements<Participation.Telling> told = leg.statements();
        return new ParticipationView(
                id,
                leg.slug(),
                Boolean.TRUE.equals(told.read(Participation.Telling::lead)),
                MoneyRangeView.of(told.read(Participation.Telling::amount), effectiveOn),
                told.read(Participation.Telling::instrument),
                MoneyRangeView.of(told.read(Participation.Telling::inKind), effectiveOn),
                round,
                leg.investor(),
                StatementView.of(id, told));
    }
}
