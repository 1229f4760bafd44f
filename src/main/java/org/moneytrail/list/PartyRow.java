package org.moneytrail.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Snapshot;

/**
 * Whoever can hold or give money. A fund and the organization that is the same body are one (R19), so each has what is known of the other.
 *
 * @param id that of the party itself
 * @param name to show
 * @param organization it, or the one that is the same body
 * @param funds it, or those that are the same body
 */
record PartyRow(
        String id,
        PartyType type,
        String name,
        @Nullable OrganizationRow organization,
        List<FundProfile> funds) {

    static PartyRow of(Snapshot snapshot, String id) {
        String slug = id.substring(id.indexOf(':') + 1);
        if (id.startsWith("Fund:")) {
            return ofFund(snapshot, id, slug);
        }
        if (id.startsWith("Person:")) {
            var person = snapshot.things().people().get(slug);
            String name = person == null ? slug : person.name();
            return new PartyRow(id, PartyType.PERSON, name, null, List.of());
        }
        OrganizationRow row = snapshot.things().organizations().get(slug);
        String name = row == null ? slug : row.profile().name();
        return new PartyRow(id, PartyType.ORGANIZATION, name, row, snapshot.links().fundsOf(slug));
    }

    private static PartyRow ofFund(Snapshot snapshot, String id, String slug) {
        FundProfile fund = snapshot.things().funds().get(slug);
        OrganizationRow body =
                fund == null || fund.body() == null
                        ? null
                        : snapshot.things().organizations().get(fund.body());
        return new PartyRow(
                id,
                PartyType.FUND,
                fund == null ? slug : fund.name(),
                body,
                fund == null ? List.of() : List.of(fund));
    }

    String slug() {
        return id.substring(id.indexOf(':') + 1);
    }
}
