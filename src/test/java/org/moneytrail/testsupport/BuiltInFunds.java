package org.moneytrail.testsupport;

import static org.moneytrail.testsupport.StoredFacts.party;
import static org.moneytrail.testsupport.StoredFacts.slug;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moneytrail.dataset.Layout;
import org.moneytrail.dataset.StoredRow;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Mandate;

/**
 * The built-in funds with the money and the clauses that they were given.
 *
 * @param profiles by slug
 */
public record BuiltInFunds(
        Map<String, FundProfile> profiles, List<Commitment> commitments, List<Mandate> mandates) {

    static BuiltInFunds of(StoredFacts stored) {
        return new BuiltInFunds(
                stored.rows(Layout.FUNDS).stream()
                        .map(BuiltInFunds::profile)
                        .collect(Collectors.toMap(FundProfile::slug, fund -> fund)),
                stored.all(
                        Layout.COMMITMENTS,
                        Commitment.Telling::of,
                        (row, told) ->
                                new Commitment(
                                        row.slug(),
                                        party(row, "COMMITTED_BY"),
                                        slug(row, "COMMITTED_TO"),
                                        told)),
                stored.all(
                        Layout.MANDATES,
                        Mandate.Telling::of,
                        (row, told) ->
                                new Mandate(
                                        row.slug(),
                                        slug(row, "IMPOSED_BY"),
                                        slug(row, "BINDS"),
                                        told)));
    }

    private static FundProfile profile(StoredRow row) {
        return FundProfile.of(
                row.slug(),
                new Fields(row.node()),
                slug(row, "SAME_BODY_AS"),
                slug(row, "MANAGED_BY"));
    }
}
