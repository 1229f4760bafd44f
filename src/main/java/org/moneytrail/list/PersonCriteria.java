package org.moneytrail.list;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.fact.Role;
import org.moneytrail.snapshot.PersonRow;

/** What a PersonFilter asks. */
final class PersonCriteria {

    private final Criteria criteria;

    PersonCriteria(Criteria criteria) {
        this.criteria = criteria;
    }

    Predicate<PersonRow> of(String path, PersonFilter filter) {
        criteria.enter(path);
        Conditions<PersonRow> conditions = new Conditions<>(path);
        conditions
                .whenAny("ids", filter.ids(), this::ids)
                .when(path, at -> post(at, filter))
                .when("founderOf", filter.founderOf(), this::founderOf)
                .when("investedIn", filter.investedIn(), this::investedIn);
        return conditions.combined(filter.and(), filter.or(), filter.not(), this::of).all();
    }

    private Predicate<PersonRow> ids(List<String> ids) {
        Set<String> slugs =
                Known.slugs(
                        "Person",
                        ids,
                        List.of("Person"),
                        criteria.snapshot().things().people().keySet());
        return person -> slugs.contains(person.slug());
    }

    /** One post that is of that name, at that organization, at such a startup, as far as each is asked. */
    private Predicate<PersonRow> post(String path, PersonFilter filter) {
        Predicate<Role> post =
                new Conditions<Role>(path)
                        .whenAny("organizations", filter.organizations(), this::at)
                        .whenAny("roles", filter.roles(), this::named)
                        .when("startups", filter.startups(), this::atSuch)
                        .all();
        boolean any =
                filter.organizations() == null
                        && filter.roles() == null
                        && filter.startups() == null;
        return person -> any || roles(person).stream().anyMatch(post);
    }

    private List<Role> roles(PersonRow person) {
        return criteria.snapshot().links().rolesOf(person.slug());
    }

    private Predicate<Role> at(List<String> ids) {
        Set<String> organizations = criteria.organizations(ids);
        return role -> organizations.contains(role.organization());
    }

    private Predicate<Role> named(List<String> names) {
        Set<String> wanted = Known.values("role", names, criteria.snapshot().roleNames());
        return role -> wanted.contains(Objects.requireNonNullElse(name(role), ""));
    }

    private Predicate<Role> atSuch(String path, StartupFilter filter) {
        Set<String> startups = criteria.startups(path, filter);
        return role -> startups.contains(role.organization());
    }

    private Predicate<PersonRow> founderOf(String path, StartupFilter filter) {
        Set<String> startups = criteria.startups(path, filter);
        return person ->
                roles(person).stream()
                        .filter(role -> startups.contains(role.organization()))
                        .map(PersonCriteria::name)
                        .anyMatch(name -> name != null && name.contains("FOUNDER"));
    }

    private Predicate<PersonRow> investedIn(String path, StartupFilter filter) {
        Set<String> startups = criteria.startups(path, filter);
        return person ->
                criteria.standing().backedBy(person.id()).stream().anyMatch(startups::contains);
    }

    private static @org.jspecify.annotations.Nullable String name(Role role) {
        return role.statements().read(Role.Telling::role);
    }
}
