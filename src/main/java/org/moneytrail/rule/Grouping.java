package org.moneytrail.rule;

import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;

/** A report taken apart: in every group, gross is what reached plus what was excluded, case by case (R13). */
public final class Grouping {

    /**
     * The value of one key.
     *
     * @param value stable, for programs; {@link #UNKNOWN} where no source says
     * @param label for people
     */
    public record Value(GroupKey key, String value, String label) {}

    /** Items that share the values of all keys, with what became of them. */
    public record Group(List<Value> values, Account account) {}

    public static final String UNKNOWN = "UNKNOWN";

    /** An internal budget went to no startup. */
    public static final String NONE = "NONE";

    private final List<GroupKey> keys;
    private final Map<String, String> sectorNames;

    private Grouping(List<GroupKey> keys, Map<String, String> sectorNames) {
        this.keys = keys;
        this.sectorNames = sectorNames;
    }

    /** @param sectorNames names to show, by slug */
    public static List<Group> of(
            CapitalReport report, List<GroupKey> keys, Map<String, String> sectorNames) {
        Grouping grouping = new Grouping(keys, sectorNames);
        Map<List<Value>, List<JudgedItem>> groups = new TreeMap<>(ORDER);
        for (JudgedItem item : report.items()) {
            groups.computeIfAbsent(grouping.values(item.item()), values -> new ArrayList<>())
                    .add(item);
        }
        return groups.entrySet().stream()
                .map(g -> new Group(g.getKey(), Account.of(g.getValue(), report.currency())))
                .toList();
    }

    private static final Comparator<List<Value>> ORDER =
            Comparator.comparing(
                    values -> String.join("\n", values.stream().map(Value::value).toList()));

    private List<Value> values(GrossItem item) {
        return keys.stream().map(key -> value(key, item)).toList();
    }

    private Value value(GroupKey key, GrossItem item) {
        OrganizationProfile organization = item.organization();
        return switch (key) {
            case YEAR -> year(item.effectiveOn());
            case QUARTER -> quarter(item.effectiveOn());
            case FOUNDED_YEAR -> foundedYear(organization.foundedOn());
            case SECTOR -> sector(item);
            case CITY -> plain(key, organization.city());
            case COUNTRY -> plain(key, organization.country());
            case STARTUP -> startup(item);
        };
    }

    private static Value plain(GroupKey key, @Nullable String value) {
        return value == null ? unknown(key) : new Value(key, value, value);
    }

    private static Value unknown(GroupKey key) {
        return new Value(key, UNKNOWN, "not known");
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

    /** An internal allocation has a sector of its own, whatever the firm's is (R10). */
    private Value sector(GrossItem item) {
        String slug =
                item.fact() instanceof InternalAllocation allocation
                        ? allocation.statements().read(InternalAllocation.Telling::sector)
                        : item.organization().sector();
        return slug == null
                ? unknown(GroupKey.SECTOR)
                : new Value(
                        GroupKey.SECTOR, "Sector:" + slug, sectorNames.getOrDefault(slug, slug));
    }

    private static Value startup(GrossItem item) {
        return item.fact() instanceof InternalAllocation
                ? new Value(GroupKey.STARTUP, NONE, "no startup: internal budgets")
                : new Value(
                        GroupKey.STARTUP,
                        "Organization:" + item.organization().slug(),
                        item.organization().name());
    }
}
