package org.moneytrail.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Role;
import org.moneytrail.snapshot.PersonRow;
import org.moneytrail.snapshot.Standing;

/** What persons are sorted by. */
record PersonOrders(Standing standing) {

    List<SortKey<PersonRow>> keys(@Nullable List<PersonOrder> asked) {
        return Orders.keys(asked, PersonOrder::field, PersonOrder::direction, this::value);
    }

    private Function<PersonRow, @Nullable SortValue> value(PersonOrderField field) {
        return switch (field) {
            case NAME -> person -> SortValue.name(person.name());
            case ORGANIZATION_COUNT -> person -> SortValue.of(organizations(person));
            case STARTUP_COUNT -> person -> SortValue.of(standing.backedBy(person.id()).size());
        };
    }

    private long organizations(PersonRow person) {
        return standing.snapshot().links().rolesOf(person.slug()).stream()
                .map(Role::organization)
                .distinct()
                .count();
    }
}
