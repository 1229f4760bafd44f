package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;

/** The investors and funds of a scope, a fund and the organization that is the same body as one (R17, R19). */
@ApplicationScoped
class AskedParties {

    /**
     * @param ids of the parties, both of one body; null where the scope names none
     * @param startups slugs of those in whose rounds they took part
     */
    record Found(@Nullable Set<String> ids, Set<String> startups) {

        static final Found NOBODY_IN_PARTICULAR = new Found(null, Set.of());
    }

    private static final Set<String> PARTIES =
            new TreeSet<>(Set.of("Organization", "Investor", "Fund", "Person"));

    private final PartyRepository parties;
    private final EntityRepository entities;

    AskedParties(PartyRepository parties, EntityRepository entities) {
        this.parties = parties;
        this.entities = entities;
    }

    /** @throws NotFound for an unknown investor or fund, with suggestions */
    Uni<Found> of(CapitalScopeInput scope) {
        Set<String> investors = slugs("scope.investors", scope.investors(), PARTIES);
        Set<String> funds = slugs("scope.funds", scope.funds(), Set.of("Fund"));
        if (investors.isEmpty() && funds.isEmpty()) {
            return Uni.createFrom().item(Found.NOBODY_IN_PARTICULAR);
        }
        Set<String> all = new HashSet<>(investors);
        all.addAll(funds);
        return parties.list(all)
                .call(rows -> allKnown(investors, "Organization", rows))
                .call(rows -> allKnown(funds, "Fund", rows))
                .map(rows -> found(investors, funds, rows));
    }

    private static Set<String> slugs(String path, @Nullable List<String> ids, Set<String> types) {
        Set<String> slugs = new HashSet<>();
        for (String id : ids == null ? List.<String>of() : ids) {
            GlobalId asked = GlobalId.parse(id);
            if (asked.type() != null && !types.contains(asked.type())) {
                throw InvalidArgument.at(
                        path, "'" + id + "' is not of " + String.join(", ", types));
            }
            slugs.add(asked.slug());
        }
        return slugs;
    }

    private Uni<Void> allKnown(Set<String> slugs, String type, List<PartyRepository.Row> rows) {
        Set<String> known =
                rows.stream().map(PartyRepository.Row::slug).collect(Collectors.toSet());
        return slugs.stream()
                .filter(slug -> !known.contains(slug))
                .sorted()
                .findFirst()
                .map(
                        slug ->
                                entities.suggestions(type, slug)
                                        .<Void>flatMap(
                                                names ->
                                                        Uni.createFrom()
                                                                .failure(
                                                                        new NotFound(
                                                                                "There is no investor '"
                                                                                        + slug
                                                                                        + "'",
                                                                                names))))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Investors and funds intersect as all selectors do: who is named in both lists is asked for. */
    private static Found found(
            Set<String> investors, Set<String> funds, List<PartyRepository.Row> rows) {
        Map<String, PartyRepository.Row> bySlug =
                rows.stream().collect(Collectors.toMap(PartyRepository.Row::slug, row -> row));
        Set<String> asked = investors.isEmpty() ? ids(funds, bySlug) : ids(investors, bySlug);
        if (!funds.isEmpty()) {
            asked.retainAll(ids(funds, bySlug));
        }
        Set<String> startups = new HashSet<>();
        rows.stream()
                .filter(row -> asked.containsAll(row.ids()))
                .forEach(row -> startups.addAll(row.startups()));
        return new Found(asked, startups);
    }

    private static Set<String> ids(Set<String> slugs, Map<String, PartyRepository.Row> rows) {
        Set<String> ids = new HashSet<>();
        slugs.forEach(
                slug -> {
                    PartyRepository.Row row = rows.get(slug);
                    if (row != null) {
                        ids.addAll(row.ids());
                    }
                });
        return ids;
    }
}
