package org.moneytrail.snapshot;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Role;

/** Which startups the rules may judge otherwise after a change: rather one too many than one too few. */
final class Reach {

    private final Snapshot before;
    private final Things things;
    private final Links links;
    private final Set<String> asked;
    private final Set<String> concerned;
    private final Set<String> startups = new HashSet<>();

    /**
     * @param asked slugs of the organizations that were read anew: no other can be another one
     * @param concerned slugs of those of which something else is told
     */
    Reach(Snapshot before, Things things, Links links, Set<String> asked, Set<String> concerned) {
        this.before = before;
        this.things = things;
        this.links = links;
        this.asked = asked;
        this.concerned = concerned;
    }

    /** @param funds slugs of those that are, or are explained, otherwise */
    Set<String> of(Set<String> funds) {
        startups.addAll(concerned);
        concerned.forEach(this::addWhereItsPeopleLead);
        changedOrganizations().forEach(this::addOrganization);
        behind(funds).forEach(fund -> addBackedBy("Fund:" + fund));
        return Set.copyOf(naming(naming(startups)));
    }

    /** What a round contains is judged by what happened to whoever raised that (R11). */
    private Set<String> naming(Set<String> named) {
        Set<String> all = before.links().withNaming(named);
        all.addAll(links.withNaming(named));
        return all;
    }

    private Collection<String> changedOrganizations() {
        return asked.stream()
                .filter(
                        slug ->
                                !Objects.equals(
                                        before.things().organizations().get(slug),
                                        things.organizations().get(slug)))
                .collect(Collectors.toSet());
    }

    private void addOrganization(String slug) {
        startups.add(slug);
        addBackedBy("Organization:" + slug);
        addWhereItsPeopleLead(slug);
    }

    private void addWhereItsPeopleLead(String slug) {
        Stream.concat(before.links().rolesAt(slug).stream(), links.rolesAt(slug).stream())
                .map(Role::person)
                .distinct()
                .forEach(
                        person -> {
                            startups.addAll(before.links().organizationsOf(person));
                            startups.addAll(links.organizationsOf(person));
                        });
    }

    private void addBackedBy(String party) {
        Stream.concat(before.links().roundsWith(party), links.roundsWith(party))
                .map(NamedRound::startup)
                .forEach(startups::add);
    }

    /** The funds, and those to which they gave, and so on (R19). */
    private Set<String> behind(Set<String> funds) {
        Set<String> all = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(funds);
        while (!next.isEmpty()) {
            String fund = next.remove();
            if (all.add(fund)) {
                Stream.of(before.links(), links)
                        .flatMap(
                                known ->
                                        known.bodies("Fund:" + fund).stream()
                                                .flatMap(id -> known.commitmentsBy(id).stream()))
                        .map(Commitment::fund)
                        .forEach(next::add);
            }
        }
        return all;
    }
}
