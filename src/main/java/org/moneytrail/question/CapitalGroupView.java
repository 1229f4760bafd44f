package org.moneytrail.question;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.Grouping;

@Type("CapitalGroup")
@Description(
        "Items that share the values of all keys: gross is what reached plus what was excluded (R13).")
public record CapitalGroupView(
        @NonNull @Description("One value for each key that was asked for, in that order.")
                List<@NonNull GroupValue> keys,
        @NonNull @Description("What was told (R10).") MoneyTotalView gross,
        @NonNull @Description("Documented as having reached startups.") MoneyTotalView reached,
        @NonNull @Description("What stopped the rest, in R11's order.")
                List<@NonNull ExclusionView> exclusions) {

    static CapitalGroupView of(Grouping.Group group) {
        return new CapitalGroupView(
                group.values().stream().map(GroupValue::of).toList(),
                MoneyTotalView.of(group.account().gross()),
                MoneyTotalView.of(group.account().reached()),
                ExclusionView.of(group.account()));
    }

    @Type("GroupValue")
    @Description("The value of one key.")
    public record GroupValue(
            @NonNull @Description("The key.") GroupKey key,
            @NonNull
                    @Description(
                            "For programs: a year, a quarter, an id, a city; UNKNOWN where no source says, NONE where there can be none.")
                    String value,
            @NonNull @Description("For people.") String label) {

        static GroupValue of(Grouping.Value value) {
            return new GroupValue(value.key(), value.value(), value.label());
        }
    }
}
