package org.moneytrail.question;

import java.util.List;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Recorded;
import org.moneytrail.graph.row.GraphRow;

/** A fund with what was committed to it, as the graph has them. */
public record FundRecord(FundProfile fund, List<Commitment> commitments) {

    public static FundRecord of(GraphRow row) {
        String slug = row.text("slug");
        return new FundRecord(
                FundProfile.of(
                        slug,
                        new Fields(row.map("properties")),
                        row.textOrNull("body"),
                        row.textOrNull("manager")),
                row.rows("commitments").stream()
                        .map(commitment -> commitment(slug, commitment))
                        .toList());
    }

    private static Commitment commitment(String fund, GraphRow row) {
        return new Commitment(
                row.text("slug"),
                PartyRef.of(row.text("partner"), row.textOr("partnerName", "")),
                fund,
                Recorded.statements(row.maps("statements"), Commitment.Telling::of));
    }
}
