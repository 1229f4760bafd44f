package org.moneytrail.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    /** There can be no value: an internal budget went to no startup and has no investor. */
    public static final String NONE = "NONE";

    private static final Set<GroupKey> BY_LEG =
            EnumSet.of(
                    GroupKey.INVESTOR,
                    GroupKey.INVESTOR_KIND,
                    GroupKey.ORIGIN_KIND,
                    GroupKey.FUND_CURRENCY);

    private final List<GroupKey> keys;
    private final LegKeys legKeys;

    private Grouping(List<GroupKey> keys, LegKeys legKeys) {
        this.keys = keys;
        this.legKeys = legKeys;
    }

    /** @param sectorNames names to show, by slug */
    public static List<Group> of(
            CapitalReport report, List<GroupKey> keys, Map<String, String> sectorNames) {
        return tally(report, keys).groups(sectorNames);
    }

    /** The groups of one report, to be added to those of others. */
    public static GroupTally tally(CapitalReport report, List<GroupKey> keys) {
        Grouping grouping = new Grouping(keys, new LegKeys(report.lookThrough()));
        Map<String, List<Value>> values = new HashMap<>();
        Map<String, List<Portion>> groups = new HashMap<>();
        for (Traced traced : grouping.portions(report)) {
            List<Value> of = grouping.values(traced);
            String id = GroupTally.id(of);
            values.putIfAbsent(id, of);
            groups.computeIfAbsent(id, any -> new ArrayList<>(2)).add(traced.portion());
        }
        GroupTally tally = new GroupTally(report.currency());
        groups.forEach(
                (id, portions) -> tally.add(Objects.requireNonNull(values.get(id), id), portions));
        return tally;
    }

    /** A portion with the end of its trail, as far as the keys ask for it. */
    private record Traced(Portion portion, Origin end) {}

    private List<Traced> portions(CapitalReport report) {
        boolean byLeg = keys.stream().anyMatch(BY_LEG::contains);
        List<Portion> portions = byLeg ? report.portions() : report.wholePortions();
        boolean byOrigin = keys.contains(GroupKey.ORIGIN_KIND);
        List<Traced> traced = new ArrayList<>(portions.size());
        for (Portion portion : portions) {
            if (byOrigin) {
                addOrigins(report, portion, traced);
            } else {
                traced.add(new Traced(portion, LegKeys.NOWHERE));
            }
        }
        return traced;
    }

    /** One portion for each kind of origin: shares of one leg add up to 1, so that nothing is lost (R19). */
    private static void addOrigins(CapitalReport report, Portion portion, List<Traced> traced) {
        String startup = portion.item().organization().slug();
        Origin way = report.lookThrough().of(portion.leg(), startup, portion.item().effectiveOn());
        way.ends().forEach(end -> traced.add(new Traced(portion.share(end.share()), end)));
    }

    private List<Value> values(Traced traced) {
        List<Value> values = new ArrayList<>(keys.size());
        for (GroupKey key : keys) {
            values.add(
                    BY_LEG.contains(key)
                            ? legKeys.value(key, traced.portion(), traced.end())
                            : ItemKeys.value(key, traced.portion().item()));
        }
        return values;
    }
}
