package org.moneytrail.dataset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers from the graph all that the checks and the plan of an import have to know of it. */
@ApplicationScoped
class Surroundings {

    /** Kinds of which a row may be a rival telling. */
    private static final List<Kind> TOLD =
            Stream.of(Layout.values())
                    .filter(layout -> layout.canonical().isPresent())
                    .map(Layout::kind)
                    .toList();

    private final DataSetRepository repository;

    Surroundings(DataSetRepository repository) {
        this.repository = repository;
    }

    Uni<Outside> of(DataSet data) {
        Map<Kind, Set<String>> wanted = References.outside(data);
        return entities(data, wanted)
                .chain(
                        known ->
                                each(
                                        List.of(Kind.values()),
                                        known,
                                        (all, kind) -> withRows(all, kind, data, wanted)))
                .chain(known -> withStocks(known, data))
                .chain(known -> each(TOLD, known, (all, kind) -> withHanging(all, kind, data)))
                .chain(known -> each(missing(wanted, known), known, this::withSlugs));
    }

    private static <T, K> Uni<T> each(Collection<K> keys, T first, BiFunction<T, K, Uni<T>> step) {
        Uni<T> done = Uni.createFrom().item(first);
        for (K key : keys) {
            done = done.chain(before -> step.apply(before, key));
        }
        return done;
    }

    private Uni<Outside> entities(DataSet data, Map<Kind, Set<String>> wanted) {
        return repository
                .listEntities(entityIds(data, wanted))
                .map(
                        found -> {
                            Map<String, String> names = new HashMap<>();
                            Map<String, Outside.Telling> tellings = new HashMap<>();
                            found.forEach(
                                    entity -> {
                                        String id = entity.id();
                                        names.put(id, entity.name());
                                        if (!entity.hash().isEmpty()) {
                                            String slug = id.substring(id.indexOf(':') + 1);
                                            tellings.put(
                                                    id,
                                                    new Outside.Telling(
                                                            slug, true, "", entity.hash()));
                                        }
                                    });
                            return new Outside(names, tellings, Map.of(), Map.of(), Map.of());
                        });
    }

    /** What is referred to; rows without a source; and each party by the ids that it would have as another kind of party. */
    private static Set<String> entityIds(DataSet data, Map<Kind, Set<String>> wanted) {
        Set<String> ids = new HashSet<>();
        wanted.forEach(
                (kind, slugs) ->
                        slugs.stream()
                                .filter(slug -> kind.isEntity())
                                .forEach(slug -> ids.add(kind.idOf(slug))));
        for (Kind kind : List.of(Kind.SOURCE, Kind.SECTOR)) {
            data.rows(Layout.of(kind)).forEach(row -> ids.add(kind.idOf(row.id())));
        }
        data.rows(Layout.LISTED_COMPANIES)
                .forEach(row -> ids.add(Kind.ORGANIZATION.idOf(String.valueOf(row.text("orgId")))));
        for (Kind kind : Kind.PARTY) {
            data.rows(Layout.of(kind))
                    .forEach(
                            row ->
                                    Kind.PARTY.stream()
                                            .filter(other -> other != kind)
                                            .forEach(other -> ids.add(other.idOf(row.id()))));
        }
        return ids;
    }

    private Uni<Outside> withRows(
            Outside known, Kind kind, DataSet data, Map<Kind, Set<String>> wanted) {
        Set<String> referred =
                TOLD.contains(kind) ? wanted.getOrDefault(kind, Set.of()) : Set.<String>of();
        Set<String> rows =
                data.rows(Layout.of(kind)).stream()
                        .filter(row -> row.source() != null)
                        .map(Row::id)
                        .collect(Collectors.toSet());
        // A row that was taken back is known again; a fact that nobody tells of any more can't be
        // referred to.
        return repository
                .listStatements(kind, referred, false)
                .chain(
                        told ->
                                repository
                                        .listStatements(kind, rows, true)
                                        .map(more -> Stream.concat(told.stream(), more.stream())))
                .map(
                        found -> {
                            Map<String, Outside.Telling> all = new HashMap<>(known.tellings());
                            found.forEach(told -> all.put(told.key(), told.telling()));
                            return new Outside(
                                    known.names(),
                                    all,
                                    known.stocks(),
                                    known.hanging(),
                                    known.slugs());
                        });
    }

    private Uni<Outside> withStocks(Outside known, DataSet data) {
        Set<String> issuers =
                data.rows(Layout.LISTED_COMPANIES).stream()
                        .map(row -> Kind.ORGANIZATION.idOf(String.valueOf(row.text("orgId"))))
                        .collect(Collectors.toSet());
        return repository
                .listStocks(issuers)
                .map(
                        found -> {
                            Map<String, Outside.KnownStock> stocks = new HashMap<>();
                            found.forEach(stock -> stocks.put(stock.row(), stock.stock()));
                            return new Outside(
                                    known.names(),
                                    known.tellings(),
                                    stocks,
                                    known.hanging(),
                                    known.slugs());
                        });
    }

    private Uni<Outside> withHanging(Outside known, Kind kind, DataSet data) {
        Map<String, String> leaving = new LinkedHashMap<>();
        Identities identities = new Identities(data, known);
        for (Row row : data.rows(Layout.of(kind))) {
            Outside.Telling telling = known.telling(kind, row.id());
            if (telling != null && !telling.fact().equals(identities.slug(Layout.of(kind), row))) {
                leaving.put(row.id(), telling.fact());
            }
        }
        return repository
                .listHanging(kind, leaving)
                .map(
                        found -> {
                            Map<String, List<Outside.Hanging>> hanging =
                                    new HashMap<>(known.hanging());
                            found.forEach(
                                    referring ->
                                            hanging.computeIfAbsent(
                                                            referring.key(),
                                                            key -> new ArrayList<>())
                                                    .add(referring.hanging()));
                            return new Outside(
                                    known.names(),
                                    known.tellings(),
                                    known.stocks(),
                                    hanging,
                                    known.slugs());
                        });
    }

    private static Set<Kind> missing(Map<Kind, Set<String>> wanted, Outside known) {
        return wanted.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue().stream()
                                        .anyMatch(
                                                slug ->
                                                        isMissing(
                                                                entry.getKey(),
                                                                slug,
                                                                wanted,
                                                                known)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whoever may be any kind of party is there as soon as one kind has it. */
    private static boolean isMissing(
            Kind kind, String slug, Map<Kind, Set<String>> wanted, Outside known) {
        boolean anyParty =
                Kind.PARTY.contains(kind)
                        && Kind.PARTY.stream()
                                .allMatch(
                                        party ->
                                                wanted.getOrDefault(party, Set.of())
                                                        .contains(slug));
        return anyParty
                ? Kind.PARTY.stream().noneMatch(party -> known.knows(party, slug))
                : !known.knows(kind, slug);
    }

    private Uni<Outside> withSlugs(Outside known, Kind kind) {
        return repository
                .listSlugs(kind)
                .map(
                        found -> {
                            Map<Kind, List<String>> slugs = new HashMap<>(known.slugs());
                            slugs.put(kind, found);
                            return new Outside(
                                    known.names(),
                                    known.tellings(),
                                    known.stocks(),
                                    known.hanging(),
                                    slugs);
                        });
    }
}
