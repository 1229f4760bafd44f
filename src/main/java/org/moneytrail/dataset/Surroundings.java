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

/** Gathers from the graph all that the checks of a data set have to know of it. */
@ApplicationScoped
class Surroundings {

    /** Kinds of which a row may be a rival telling. */
    private static final List<Kind> TOLD = List.of(Kind.ROUND, Kind.ACQUISITION, Kind.ALLOCATION);

    private final DataSetRepository repository;

    Surroundings(DataSetRepository repository) {
        this.repository = repository;
    }

    Uni<Outside> of(DataSet data) {
        Map<Kind, Set<String>> wanted = References.outside(data);
        Map<String, Outside.Telling> none = Map.of();
        Uni<Map<String, Outside.Telling>> told = each(TOLD, none, (all, kind) -> tellings(all, kind, data, wanted));
        return Uni.combine()
                .all()
                .unis(repository.listEntities(entities(data, wanted)), told, repository.listStocks(issuers(data)))
                .with(Surroundings::known)
                .chain(known -> each(TOLD, known, (outside, kind) -> withHanging(outside, kind, data)))
                .chain(known -> each(missing(wanted, known), known, this::withSlugs));
    }

    private static <T, K> Uni<T> each(Collection<K> keys, T first, BiFunction<T, K, Uni<T>> step) {
        Uni<T> done = Uni.createFrom().item(first);
        for (K key : keys) {
            done = done.chain(before -> step.apply(before, key));
        }
        return done;
    }

    /** What is referred to; and each party by the ids that it would have as another kind of party. */
    private static Set<String> entities(DataSet data, Map<Kind, Set<String>> wanted) {
        Set<String> ids = new HashSet<>();
        wanted.forEach((kind, slugs) -> slugs.stream()
                .filter(slug -> kind.isEntity())
                .forEach(slug -> ids.add(kind.idOf(slug))));
        for (Kind kind : Kind.PARTY) {
            data.rows(Layout.of(kind)).forEach(row -> Kind.PARTY.stream()
                    .filter(other -> other != kind)
                    .forEach(other -> ids.add(other.idOf(row.id()))));
        }
        return ids;
    }

    private Uni<Map<String, Outside.Telling>> tellings(
            Map<String, Outside.Telling> before, Kind kind, DataSet data, Map<Kind, Set<String>> wanted) {
        Set<String> rows = new HashSet<>(wanted.getOrDefault(kind, Set.of()));
        data.rows(Layout.of(kind)).forEach(row -> rows.add(row.id()));
        return repository.listTellings(kind, rows).map(found -> {
            Map<String, Outside.Telling> all = new HashMap<>(before);
            found.forEach(told -> all.put(told.key(), told.telling()));
            return all;
        });
    }

    private static Set<String> issuers(DataSet data) {
        return data.rows(Layout.LISTED_COMPANIES).stream()
                .map(row -> Kind.ORGANIZATION.idOf(String.valueOf(row.text("orgId"))))
                .collect(Collectors.toSet());
    }

    private static Outside known(
            List<DataSetRepository.Named> entities,
            Map<String, Outside.Telling> tellings,
            List<DataSetRepository.Listed> stocks) {
        Map<String, String> names = new HashMap<>();
        entities.forEach(entity -> names.put(entity.id(), entity.name()));
        Map<String, Outside.KnownStock> stockOfRow = new HashMap<>();
        stocks.forEach(stock -> stockOfRow.put(stock.row(), stock.stock()));
        return new Outside(names, tellings, stockOfRow, Map.of(), Map.of());
    }

    private Uni<Outside> withHanging(Outside known, Kind kind, DataSet data) {
        Map<String, String> leaving = new LinkedHashMap<>();
        data.stored(Layout.of(kind), known).forEach(stored -> {
            Outside.Telling telling = known.tellings().get(kind.idOf(stored.row().id()));
            if (telling != null && !telling.fact().equals(stored.slug())) {
                leaving.put(stored.row().id(), telling.fact());
            }
        });
        return repository.listHanging(kind, leaving).map(found -> {
            Map<String, List<Outside.Hanging>> hanging = new HashMap<>(known.hanging());
            found.forEach(referring -> hanging.computeIfAbsent(referring.key(), key -> new ArrayList<>())
                    .add(referring.hanging()));
            return new Outside(known.names(), known.tellings(), known.stocks(), hanging, known.slugs());
        });
    }

    private static Set<Kind> missing(Map<Kind, Set<String>> wanted, Outside known) {
        return wanted.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(slug -> !known.knows(entry.getKey(), slug)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Uni<Outside> withSlugs(Outside known, Kind kind) {
        return repository.listSlugs(kind).map(found -> {
            Map<Kind, List<String>> slugs = new HashMap<>(known.slugs());
            slugs.put(kind, found);
            return new Outside(known.names(), known.tellings(), known.stocks(), known.hanging(), slugs);
        });
    }
}
