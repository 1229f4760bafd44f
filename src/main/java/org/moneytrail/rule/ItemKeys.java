package org.moneytrail.rule;

import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.rule.Grouping.Value;

/** The keys whose value an item has as a whole. */
final class ItemKeys {

    private ItemKeys() {}

    static Value value(GroupKey key, GrossItem item) {
        OrganizationProfile organization = item.organization();
        return switch (key) {
            case YEAR -> year(item.effectiveOn());
            case QUARTER -> quarter(item.effectiveOn());
            case FOUNDED_YEAR -> foundedYear(organization.foundedOn());
            case SECTOR -> sector(item);
            case CITY -> plain(key, organization.city());
            case COUNTRY -> plain(key, organization.country());
            case STARTUP -> startup(item);
            default -> throw new IllegalArgumentException(key + " is a key of legs");
        };
    }

    private static Value plain(GroupKey key, @Nullable String value) {
        return value == null ? unknown(key) : new Value(key, value, value);
    }

    static Value unknown(GroupKey key) {
        return new Value(key, Grouping.UNKNOWN, "not known");
    }

    private static Value year(@Nullable PartialDate date) {
        return date == null
                ? unknown(GroupKey.YEAR)
                : plain(GroupKey.YEAR, String.valueOf(date.last().getYear()));
    }

    private static Value foundedYear(@Nullable PartialDate date) {
        return date == null
                ? unknown(GroupKey.FOUNDED_YEAR)
                : plain(GroupKey.FOUNDED_YEAR, String.valueOf(date.first().getYear()));
    }

    /** Of a date that is known to the year only, nobody knows the quarter. */
    private static Value quarter(@Nullable PartialDate date) {
        if (date == null) {
            return unknown(GroupKey.QUARTER);
        }
        int year = date.last().getYear();
        return date.yearOnly()
                ? new Value(GroupKey.QUARTER, year + "-Q?", year + ", quarter not known")
                : plain(GroupKey.QUARTER, year + "-Q" + date.last().get(IsoFields.QUARTER_OF_YEAR));
    }

    /** An internal allocation has a sector of its own, whatever the firm's is (R10). Names are given when it is shown. */
    private static Value sector(GrossItem item) {
        String slug =
                item.fact() instanceof InternalAllocation allocation
                        ? allocation.statements().read(InternalAllocation.Telling::sector)
                        : item.organization().sector();
        return slug == null
                ? unknown(GroupKey.SECTOR)
                : new Value(GroupKey.SECTOR, "Sector:" + slug, slug);
    }

    private static Value startup(GrossItem item) {
        return item.fact() instanceof InternalAllocation
                ? new Value(GroupKey.STARTUP, Grouping.NONE, "no startup: internal budgets")
                : new Value(
                        GroupKey.STARTUP,
                        "Organization:" + item.organization().slug(),
                        item.organization().name());
    }
}
