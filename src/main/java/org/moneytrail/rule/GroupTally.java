package org.moneytrail.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.Grouping.Group;
import org.moneytrail.rule.Grouping.Value;

/** The groups of a report as sums over startups; a group of which nothing is left vanishes. */
public final class GroupTally implements Tally<GroupTally> {

    private static final String SECTOR = "Sector:";

    private record Sums(List<Value> values, AccountSum account) {}

    private final CurrencyCode currency;
    private final Map<String, Sums> groups = new HashMap<>();

    public GroupTally(CurrencyCode currency) {
        this.currency = currency;
    }

    /** @param portions that share the values; an item may be given once for all groups that it is in */
    void add(List<Value> values, List<Portion> portions) {
        sums(id(values), values).account().add(AccountSum.of(portions, currency));
    }

    static String id(List<Value> values) {
        return values.size() == 1
                ? values.get(0).value()
                : values.stream().map(Value::value).collect(Collectors.joining("\n"));
    }

    private Sums sums(String id, List<Value> values) {
        return groups.computeIfAbsent(id, any -> new Sums(values, new AccountSum(currency)));
    }

    @Override
    public void add(GroupTally other) {
        other.groups.forEach((id, sums) -> sums(id, sums.values()).account().add(sums.account()));
    }

    @Override
    public void subtract(GroupTally other) {
        other.groups.forEach(
                (id, sums) -> {
                    AccountSum mine = sums(id, sums.values()).account();
                    mine.subtract(sums.account());
                    if (mine.isEmpty()) {
                        groups.remove(id);
                    }
                });
    }

    @Override
    public GroupTally copy() {
        GroupTally copy = new GroupTally(currency);
        copy.add(this);
        return copy;
    }

    @Override
    public int weight() {
        return 200 + 1_000 * groups.size();
    }

    /**
     * In the order of their values.
     *
     * @param sectorNames names to show, by slug
     */
    public List<Group> groups(Map<String, String> sectorNames) {
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(sums -> new Group(named(sums.values(), sectorNames), sums.account().account()))
                .toList();
    }

    private static List<Value> named(List<Value> values, Map<String, String> sectorNames) {
        return values.stream()
                .map(
                        value ->
                                value.key() == GroupKey.SECTOR && value.value().startsWith(SECTOR)
                                        ? named(value, sectorNames)
                                        : value)
                .toList();
    }

    private static Value named(Value value, Map<String, String> sectorNames) {
        String slug = value.value().substring(SECTOR.length());
        return new Value(value.key(), value.value(), sectorNames.getOrDefault(slug, slug));
    }
}
