package org.moneytrail.snapshot;

import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An organization with its roles.
 *
 * @param status what became of it, in words
 */
public record OrganizationRow(
        OrganizationProfile profile,
        @Nullable String status,
        boolean startup,
        boolean investor,
        boolean limitedPartner) {

    static OrganizationRow of(Record row) {
        Fields fields = new Fields(row.asMap());
        OrganizationProfile profile =
                new OrganizationProfile(
                        row.get("slug").asString(),
                        fields.textOr("name", row.get("slug").asString()),
                        fields.choice("kind", OrganizationKind.class, OrganizationKind.OTHER_LP),
                        once(fields.text("sector")),
                        once(fields.text("country")),
                        once(fields.text("city")),
                        date(row.get("foundedOn")),
                        row.get("standsForOthers").asBoolean(),
                        row.get("listed").asBoolean(),
                        date(row.get("listedOn")));
        return new OrganizationRow(
                profile,
                fields.text("status"),
                row.get("startup").asBoolean(),
                row.get("investor").asBoolean(),
                row.get("limitedPartner").asBoolean());
    }

    /** Of so many companies few countries, cities and sectors. */
    private static @Nullable String once(@Nullable String text) {
        return text == null ? null : text.intern();
    }

    public String slug() {
        return profile.slug();
    }

    public String id() {
        return "Organization:" + profile.slug();
    }

    private static @Nullable PartialDate date(Value value) {
        return value.isNull() ? null : PartialDate.parse(value.asString());
    }
}
