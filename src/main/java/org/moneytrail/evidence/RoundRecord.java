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
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A round as the graph has it, whole. */
public record RoundRecord(FundingRound round) {

    static RoundRecord of(Record row) {
        List<Participation> legs = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        List<Return> returns = new ArrayList<>();
        for (Value fact : row.get("facts").values()) {
            String slug = fact.get("slug").asString();
            PartyRef party = party(fact);
            List<Map<String, Object>> told = fact.get("statements").asList(value -> value.asMap());
            switch (fact.get("label").asString()) {
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
                        row.get("slug").asString(),
                        row.get("startup").asString(),
                        Recorded.statements(
                                row.get("statements").asList(value -> value.asMap()),
                                RoundTelling::of),
                        legs,
                        payments,
                        returns);
        return new RoundRecord(round);
    }

    private static @Nullable PartyRef party(Value fact) {
        return fact.get("party").isNull()
                ? null
                : PartyRef.of(fact.get("party").asString(), fact.get("partyName").asString(""));
    }
}
