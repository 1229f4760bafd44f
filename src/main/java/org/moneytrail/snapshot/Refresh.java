package org.moneytrail.snapshot;

import com.google.common.collect.ImmutableSortedMap;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Source;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.snapshot.PackedDossier.Shelf;
import org.moneytrail.snapshot.SnapshotRepository.Written;

/** Makes the next snapshot out of the one before by reading only what was written about. */
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
    private final long version;
    private final Map<String, Set<String>> ids;

    private Refresh(
            SnapshotRepository repository,
            Snapshot before,
            long version,
            Map<String, Set<String>> ids) {
        this.repository = repository;
        this.before = before;
        this.version = version;
        this.ids = ids;
    }

    /**
     * Empty where something else was written than single facts and things through the API: then the graph is read whole.
     *
     * @param known what the snapshot before is of
     * @param most writes that are looked at
     */
    static Uni<Optional<Snapshot>> of(
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
                                                ? new Refresh(
                                                                repository,
                                                                before,
                                                                version.number(),
                                                                byLabel(all))
                                                        .snapshot()
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

    private Uni<Optional<Snapshot>> snapshot() {
        return repository
                .sources(slugs("Source"))
                .flatMap(
                        sources ->
                                onlyNew(sources)
                                        ? dossiers(sources).map(Optional::of)
                                        : Uni.createFrom().item(Optional.empty()));
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

    private Uni<Snapshot> dossiers(Map<String, Source> more) {
        Map<String, Source> sources = merged(before.things().sources(), more, more.keySet());
        Shelf shelf = before.shelf();
        shelf.add(more);
        return repository
                .concerned(ids(IN_DOSSIERS))
                .flatMap(
                        slugs ->
                                repository
                                        .dossiers(slugs, shelf)
                                        .flatMap(fresh -> others(sources, slugs, fresh)));
    }

    private Uni<Snapshot> others(
            Map<String, Source> sources, Set<String> concerned, Map<String, Dossier> fresh) {
        return repository
                .facts(ids(ELSEWHERE))
                .flatMap(facts -> things(sources, concerned, fresh, facts));
    }

    private Uni<Snapshot> things(
            Map<String, Source> sources,
            Set<String> concerned,
            Map<String, Dossier> fresh,
            List<Fact<?>> facts) {
        Set<String> organizations = new HashSet<>(slugs("Organization"));
        organizations.addAll(concerned);
        named(fresh, facts)
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
                        (rows, funds, people, stocks) ->
                                new Things(
                                        merged(
                                                before.things().organizations(),
                                                rows,
                                                organizations),
                                        merged(before.things().funds(), funds, slugs("Fund")),
                                        merged(before.things().people(), people, slugs("Person")),
                                        merged(before.things().stocks(), stocks, slugs("Stock")),
                                        sources))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(things -> together(things, organizations, concerned, fresh, facts));
    }

    /** Whoever is named: a part in a round, or a promise, gives an organization a role. */
    private static Stream<PartyRef> named(Map<String, Dossier> fresh, List<Fact<?>> facts) {
        Stream<PartyRef> investors =
                fresh.values().stream()
                        .flatMap(dossier -> dossier.rounds().stream())
                        .flatMap(round -> round.legs().stream())
                        .map(leg -> leg.investor());
        return Stream.concat(investors, partners(facts));
    }

    private static Stream<PartyRef> partners(List<Fact<?>> facts) {
        return facts.stream()
                .filter(Commitment.class::isInstance)
                .map(fact -> ((Commitment) fact).partner());
    }

    /** What reads as before stays the same object: most writes are about facts, and those who are named in them stay as they are. */
    private static <V> Map<String, V> merged(
            Map<String, V> before, Map<String, V> now, Collection<String> asked) {
        if (asked.stream().allMatch(slug -> Objects.equals(before.get(slug), now.get(slug)))) {
            return before;
        }
        SortedMap<String, V> all = new TreeMap<>(before);
        all.keySet().removeAll(new HashSet<>(asked));
        all.putAll(now);
        return ImmutableSortedMap.copyOfSorted(all);
    }

    private Snapshot together(
            Things things,
            Set<String> organizations,
            Set<String> concerned,
            Map<String, Dossier> fresh,
            List<Fact<?>> facts) {
        Map<String, Dossier> dossiers = new HashMap<>(before.dossiers());
        dossiers.keySet().removeAll(concerned);
        dossiers.putAll(fresh);
        OtherFacts others = before.others().with(ids(ELSEWHERE), facts);
        Links links = before.links().with(things, dossiers, others, concerned);
        Set<String> changed =
                new Reach(before, things, links, organizations, concerned).of(funds(facts));
        Snapshot after =
                new Snapshot(
                        version,
                        things,
                        before.sectors(),
                        dossiers,
                        others,
                        links,
                        before.history().with(version, changed),
                        before.shelf());
        after.follows(before, changed);
        return after;
    }

    private static String id(Fact<?> fact) {
        return fact.getClass().getSimpleName() + ":" + fact.slug();
    }

    /** Funds of which another thing is told, or of whose money another share is known. */
    private Set<String> funds(List<Fact<?>> facts) {
        Set<String> funds = new HashSet<>(slugs("Fund"));
        Set<String> asked = ids.getOrDefault("Commitment", Set.of());
        if (!asked.isEmpty()) {
            Stream<Commitment> now =
                    facts.stream().filter(Commitment.class::isInstance).map(Commitment.class::cast);
            Stream.concat(before.others().commitments().stream(), now)
                    .filter(commitment -> asked.contains(id(commitment)))
                    .forEach(commitment -> funds.add(commitment.fund()));
        }
        return funds;
    }
}
