package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.Fact;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.PersonView;
import org.moneytrail.http.Batches;

/** Who founded organizations: two statements for a whole level of a query, one for the roles and one for the people. */
@ApplicationScoped
class Founders {

    private static final String AT = "AT";

    private final FactRepository facts;
    private final EntityRepository entities;

    Founders(FactRepository facts, EntityRepository entities) {
        this.facts = facts;
        this.entities = entities;
    }

    Uni<List<PersonView>> of(String organization) {
        return Batches.<String, List<PersonView>>load("founders", organization, this::list)
                .map(found -> Optional.ofNullable(found).orElse(List.of()));
    }

    private Uni<Map<String, List<PersonView>>> list(Set<String> organizations) {
        return facts.about(organizations, List.of(AT))
                .map(rows -> people(FactViews.byTarget(rows, AT)))
                .flatMap(
                        ids ->
                                entities.list(
                                                ids.values().stream()
                                                        .flatMap(Collection::stream)
                                                        .toList())
                                        .map(found -> together(ids, found)));
    }

    private static Map<String, List<String>> people(Map<String, List<Fact>> roles) {
        Map<String, List<String>> people = new HashMap<>();
        roles.forEach((organization, facts) -> people.put(organization, founders(facts)));
        return people;
    }

    private static List<String> founders(List<Fact> roles) {
        return roles.stream()
                .map(RoleView.class::cast)
                .filter(role -> role.role().contains("FOUNDER"))
                .map(role -> "Person:" + role.personSlug())
                .distinct()
                .toList();
    }

    private static Map<String, List<PersonView>> together(
            Map<String, List<String>> ids, Map<String, Entity> found) {
        return ids.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getValue().stream()
                                                .map(found::get)
                                                .filter(Objects::nonNull)
                                                .map(PersonView.class::cast)
                                                .toList()));
    }
}
