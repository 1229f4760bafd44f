package org.moneytrail.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.Statements;

@Type("FundingRound")
@Description(
        "A financing of one startup. Every field is a reading of all tellings (R1); rival tellings are"
                + " statements of the same round, never rounds of their own.")
public record FundingRoundView(
        @Id @NonNull @Description("\"FundingRound:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("What the round is called; null if no source names it.")
                @Nullable String roundName,
        @Description("When it was announced (R1); null if undated.")
                @Nullable PartialDateView announcedOn,
        @Description("When it closed (R1); null if no source says.")
                @Nullable PartialDateView closedOn,
        @Description("The day that clocks and windows use today (R4); null if undated.")
                @Nullable PartialDateView effectiveOn,
        @Description("The sum (R1, R6); null if undisclosed.") @Nullable MoneyRangeView amount,
        @NonNull @Description("What the row covers.") RoundScope scope,
        @Description("How far it had got by today (R2); null if nothing of it has happened yet.")
                @Nullable RoundStatus status,
        @Description("What the company was worth after the money came in; null if undisclosed.")
                @Nullable MoneyRangeView postMoney,
        @Description("What was given; null where no source says, and equity is then assumed.")
                @Nullable Instrument instrument,
        @NonNull @Description("A source says that the named investors are all of them (R17).")
                boolean investorsComplete,
        @Description("First day of what an aggregate covers, by our reading (R11a).")
                @Nullable LocalDate spanFrom,
        @Description("Last day of what an aggregate covers, by our reading (R11a).")
                @Nullable LocalDate spanTo,
        @NonNull @Description("Who took part, sized or not (R17).")
                List<@NonNull ParticipationView> participations,
        @NonNull @Description("Money that a source says was received (R15).")
                List<@NonNull PaymentView> payments,
        @NonNull @Description("Money paid back to investors (R11 RETURNED).")
                List<@NonNull ReturnView> returns,
        @Ignore FundingRound round,
        @Ignore List<StatementView> told)
        implements Fact {

    public static FundingRoundView of(FundingRound round) {
        String id = "FundingRound:" + round.slug();
        Statements<RoundTelling> told = round.statements();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        PartialDate effectiveOn = round.effectiveOn(today);
        return new FundingRoundView(
                id,
                round.slug(),
                told.read(RoundTelling::roundName),
                PartialDateView.of(told.read(RoundTelling::announcedOn)),
                PartialDateView.of(told.read(RoundTelling::closedOn)),
                PartialDateView.of(effectiveOn),
                MoneyRangeView.of(told.read(RoundTelling::amount), effectiveOn),
                round.scope(),
                round.statusAt(today).orElse(null),
                MoneyRangeView.of(told.read(RoundTelling::postMoney), effectiveOn),
                told.read(RoundTelling::instrument),
                Boolean.TRUE.equals(told.read(RoundTelling::investorsComplete)),
                told.read(RoundTelling::spanFrom),
                told.read(RoundTelling::spanTo),
                round.legs().stream()
                        .map(leg -> ParticipationView.of(leg, round.slug(), effectiveOn))
                        .toList(),
                round.payments().stream().map(paid -> PaymentView.of(paid, round.slug())).toList(),
                round.returns().stream().map(back -> ReturnView.of(back, round.slug())).toList(),
                round,
                StatementView.of(id, told));
    }
}
