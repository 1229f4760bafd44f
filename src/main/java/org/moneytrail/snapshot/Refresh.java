package org.moneytrail.snapshot;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Source;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.snapshot.Changes.Kind;
import org.moneytrail.snapshot.Changes.Part;
import org.moneytrail.snapshot.SnapshotRepository.Written;

/** Reads what was written about since a snapshot, and nothing else. */
final class Refresh {

    /** Facts that lie in dossiers. */
    private static final Set<String> IN_DOSSIERS =
            Set.of(
                    "FundingRound",
                    "Participation",
                    "Payment",
                    "Return",
                    "Acquisition",
                    "Holding",
                    "Role",
                    "Interest");

    private static final Set<String> ELSEWHERE =
            Set.of("InternalAllocation", "Interest", "Commitment", "Mandate", "Quote");

    private final SnapshotRepository repository;
    private final Snapshot before;
    private final Map<String, Set<String>> ids;
    private final Map<Kind, Part> parts = new EnumMap<>(Kind.class);

    private Refresh(SnapshotRepository repository, Snapshot before, Map<String, Set<String>> ids) {
        this.repository = repository;
        this.before = before;
        this.ids = ids;
    }

    /**
     * Empty where something else was written than single facts and things through the API: then the graph is read whole.
     *
     * @param known what the snapshot before is of
     * @param most writes that are looked at
     */
    static Uni<Optional<Changes>> of(
            SnapshotRepository repository,
            Snapshot before,
            DataVersion known,
            DataVersion version,
            int most) {
        return version.number() <= known.number() || version.number() - known.number() > most
                ? Uni.createFrom().item(Optional.empty())
                : repository
                        .written(known.number(), most)
                        .flatMap(
                                all ->
                                        isAll(all, known, version)
                                                ? new Refresh(repository, before, byLabel(all))
                                                        .changes()
                                                : Uni.createFrom().item(Optional.empty()));
    }

    /**
     * The first was written upon the very version that is known, not upon one of another graph that came to the same number; each
     * version has its entry, so that nobody wrote beside the API; and nothing was merged.
     */
    private static boolean isAll(List<Written> all, DataVersion known, DataVersion until) {
        return all.size() == until.number() - known.number()
                && all.get(0).follows().equals(known.stamp())
                && all.get(all.size() - 1).version() == until.number()
                && all.stream().allMatch(entry -> entry.other() == null);
    }

    private static Map<String, Set<String>> byLabel(List<Written> all) {
        return all.stream()
                .map(Written::about)
                .collect(
                        Collectors.groupingBy(
                                id -> id.substring(0, id.indexOf(':')), Collectors.toSet()));
    }

    private Set<String> ids(Collection<String> labels) {
        return labels.stream()
                .flatMap(label -> ids.getOrDefault(label, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> slugs(String label) {
        return ids.getOrDefault(label, Set.of()).stream()
                .map(id -> id.substring(label.length() + 1))
                .collect(Collectors.toSet());
    }

    private Uni<Optional<Changes>> changes() {
        return repository
                .sources(slugs("Source"))
                .flatMap(
                        sources ->
                                onlyNew(read(Kind.SOURCE, sources).sources())
                                        ? dossiers().map(Optional::of)
                                        : Uni.createFrom().item(Optional.empty()));
    }

    /** @return all that was read until now */
    private Changes read(Kind kind, Part part) {
        parts.put(kind, part);
        return new Changes(Map.copyOf(parts));
    }

    /** What an older telling's source says of itself is in what is packed and worked out already. */
    private boolean onlyNew(Map<String, Source> sources) {
        return sources.entrySet().stream()
                .allMatch(
                        entry -> {
                            Source known = before.things().sources().get(entry.getKey());
                            return known == null || known.equals(entry.getValue());
                        });
    }

    private Uni<Changes> dossiers() {
        return repository
                .concerned(ids(IN_DOSSIERS))
                .flatMap(repository::told)
                .invoke(told -> read(Kind.DOSSIER, told))
                .flatMap(
                        told ->
                                repository
                                        .facts(ids(ELSEWHERE))
                                        .flatMap(facts -> things(told, read(Kind.FACT, facts))));
    }

    /** @param read what happened to organizations, and other facts */
    private Uni<Changes> things(Part told, Changes read) {
        Set<String> organizations = new HashSet<>(slugs("Organization"));
        organizations.addAll(told.asked());
        read.named()
                .filter(party -> party.kind() == PartyRef.Kind.ORGANIZATION)
                .forEach(party -> organizations.add(party.slug()));
        return Uni.combine()
                .all()
                .unis(
                        repository.organizations(organizations),
                        repository.funds(slugs("Fund")),
                        repository.people(slugs("Person")),
                        repository.stocks(slugs("Stock")))
                .with(
                        (rows, funds, people, stocks) -> {
                            read(Kind.ORGANIZATION, rows);
                            read(Kind.FUND, funds);
                            read(Kind.PERSON, people);
                            return read(Kind.STOCK, stocks);
                        });
    }
}
