package org.moneytrail.snapshot;

import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.graph.row.GraphRow;

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

    static OrganizationRow of(GraphRow row) {
        Fields fields = new Fields(row.values());
        OrganizationProfile profile =
                new OrganizationProfile(
                        row.text("slug"),
                        fields.textOr("name", row.text("slug")),
                        fields.choice("kind", OrganizationKind.class, OrganizationKind.OTHER_LP),
                        once(fields.text("sector")),
                        once(fields.text("country")),
                        once(fields.text("city")),
                        date(fields.text("foundedOn")),
                        is(fields, "standsForOthers"),
                        is(fields, "listed"),
                        date(fields.text("listedOn")));
        return new OrganizationRow(
                profile,
                fields.text("status"),
                is(fields, "startup"),
                is(fields, "investor"),
                is(fields, "limitedPartner"));
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

    private static boolean is(Fields fields, String name) {
        return Boolean.TRUE.equals(fields.flag(name));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
