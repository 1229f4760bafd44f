package org.moneytrail.question;

import java.util.List;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Recorded;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A fund with what was committed to it, as the graph has them. */
public record FundRecord(FundProfile fund, List<Commitment> commitments) {

    public static FundRecord of(Record row) {
        String slug = row.get("slug").asString();
        return new FundRecord(
                FundProfile.of(
                        slug,
                        new Fields(row.get("properties").asMap()),
                        row.get("body").asString(null),
                        row.get("manager").asString(null)),
                row.get("commitments").asList(value -> commitment(slug, value)));
    }

    private static Commitment commitment(String fund, Value value) {
        return new Commitment(
                value.get("slug").asString(),
                PartyRef.of(value.get("partner").asString(), value.get("partnerName").asString("")),
                fund,
                Recorded.statements(
                        value.get("statements").asList(row -> row.asMap()),
                        Commitment.Telling::of));
    }
}
