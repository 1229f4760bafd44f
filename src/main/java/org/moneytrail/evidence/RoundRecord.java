package org.moneytrail.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.graph.row.GraphRow;

/** A round as the graph has it, whole. */
public record RoundRecord(FundingRound round) {

    static RoundRecord of(GraphRow row) {
        List<Participation> legs = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        List<Return> returns = new ArrayList<>();
        for (GraphRow fact : row.rows("facts")) {
            String slug = fact.text("slug");
            PartyRef party = party(fact);
            List<Map<String, Object>> told = fact.maps("statements");
            switch (fact.text("label")) {
                case "Participation" ->
                        legs.add(
                                new Participation(
                                        slug,
                                        Objects.requireNonNull(party, slug),
                                        Recorded.statements(told, Participation.Telling::of)));
                case "Payment" ->
                        payments.add(
                                new Payment(
                                        slug,
                                        party,
                                        Recorded.statements(told, Payment.Telling::of)));
                default ->
                        returns.add(
                                new Return(
                                        slug,
                                        party,
                                        Recorded.statements(told, Return.Telling::of)));
            }
        }
        FundingRound round =
                new FundingRound(
                        row.text("slug"),
                        row.text("startup"),
                        Recorded.statements(row.maps("statements"), RoundTelling::of),
                        legs,
                        payments,
                        returns);
        return new RoundRecord(round);
    }

    private static @Nullable PartyRef party(GraphRow fact) {
        String party = fact.textOrNull("party");
        return party == null ? null : PartyRef.of(party, fact.textOr("partyName", ""));
    }
}
