package org.moneytrail.snapshot;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Source;
import org.moneytrail.graph.row.GraphRow;

/**
 * What the graph tells otherwise since an earlier version, as rows: with it a snapshot of that version becomes one of the later, whether
 * it was read just now or kept by an earlier start.
 */
record Changes(Map<Kind, Part> parts) {

    static final Changes NONE = new Changes(Map.of());

    /** What rows are of; facts have ids for keys, everything else slugs. */
    enum Kind {
        SOURCE,
        ORGANIZATION,
        FUND,
        PERSON,
        STOCK,
        /** What happened to an organization. */
        DOSSIER,
        /** Told of no organization in particular. */
        FACT
    }

    /**
     * @param asked keys of what was read anew
     * @param rows of those that are there, by key
     */
    record Part(Set<String> asked, Map<String, GraphRow> rows) {

        static final Part NONE = new Part(Set.of(), Map.of());

        /** Of rows of which each has its key's slug. */
        static Part of(Collection<String> asked, List<GraphRow> rows) {
            return of(asked, rows, row -> row.text("slug"));
        }

        static Part of(
                Collection<String> asked, List<GraphRow> rows, Function<GraphRow, String> key) {
            Map<String, GraphRow> byKey = new HashMap<>();
            rows.forEach(row -> byKey.put(key.apply(row), row));
            return new Part(Set.copyOf(asked), byKey);
        }
    }

    /** Many that followed upon each other as one. */
    static Changes of(List<Changes> each) {
        Map<Kind, Part> all = new EnumMap<>(Kind.class);
        for (Changes next : each) {
            next.parts.forEach(
                    (kind, part) -> {
                        Part before =
                                all.computeIfAbsent(
                                        kind, any -> new Part(new HashSet<>(), new HashMap<>()));
                        before.asked.addAll(part.asked);
                        before.rows.keySet().removeAll(part.asked);
                        before.rows.putAll(part.rows);
                    });
        }
        return new Changes(all);
    }

    private Set<String> asked(Kind kind) {
        return parts.getOrDefault(kind, Part.NONE).asked();
    }

    private List<GraphRow> rows(Kind kind) {
        return List.copyOf(parts.getOrDefault(kind, Part.NONE).rows().values());
    }

    /** Those that are there of what was written about. */
    Map<String, Source> sources() {
        return PackedThings.sources(rows(Kind.SOURCE));
    }

    /** Whoever is named: a part in a round, or a promise, gives an organization a role. */
    Stream<PartyRef> named() {
        Stream<PartyRef> investors =
                rows(Kind.DOSSIER).stream()
                        .flatMap(row -> DossierRows.of(row).rounds().stream())
                        .flatMap(round -> Outlines.investors(round).stream())
                        .map(id -> PartyRef.of(id, ""));
        Stream<PartyRef> partners =
                FactRepository.facts(rows(Kind.FACT)).stream()
                        .filter(Commitment.class::isInstance)
                        .map(fact -> ((Commitment) fact).partner());
        return Stream.concat(investors, partners);
    }

    /** The snapshot of the later version. */
    Snapshot after(Snapshot before, long version) {
        Map<String, Source> sources = sources();
        before.shelf().add(sources);
        Things known = before.things();
        Things things =
                new Things(
                        merged(
                                known.organizations(),
                                Kind.ORGANIZATION,
                                PackedThings::organizations),
                        merged(known.funds(), Kind.FUND, PackedThings::funds),
                        merged(known.people(), Kind.PERSON, PackedThings::people),
                        merged(known.stocks(), Kind.STOCK, PackedThings::stocks),
                        merged(known.sources(), sources, sources.keySet()));
        return with(before, things, FactRepository.facts(rows(Kind.FACT)), version);
    }

    private <V> Map<String, V> merged(
            Map<String, V> before, Kind kind, Function<List<GraphRow>, Map<String, V>> read) {
        return merged(before, read.apply(rows(kind)), asked(kind));
    }

    /** What reads as before stays the same object: most writes are about facts, and those who are named in them stay as they are. */
    private static <V> Map<String, V> merged(
            Map<String, V> before, Map<String, V> now, Collection<String> asked) {
        if (asked.stream().allMatch(slug -> Objects.equals(before.get(slug), now.get(slug)))) {
            return before;
        }
        SortedMap<String, V> all = new TreeMap<>(before);
        all.keySet().removeAll(asked);
        all.putAll(now);
        return ImmutableSortedMap.copyOfSorted(all);
    }

    private Snapshot with(Snapshot before, Things things, List<Fact<?>> facts, long version) {
        Set<String> concerned = asked(Kind.DOSSIER);
        Map<String, Dossier> dossiers = new HashMap<>(before.dossiers());
        dossiers.keySet().removeAll(concerned);
        dossiers.putAll(GatheredRows.dossiers(told(before.shelf()), before.shelf(), new Once()));
        OtherFacts others = before.others().with(asked(Kind.FACT), facts);
        Links links = before.links().with(things, dossiers, others, concerned);
        Set<String> changed =
                new Reach(before, things, links, asked(Kind.ORGANIZATION), concerned)
                        .of(funds(before, facts));
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

    private Map<String, PackedDossier.Rows> told(Shelf shelf) {
        Map<String, PackedDossier.Rows> told = new HashMap<>();
        parts.getOrDefault(Kind.DOSSIER, Part.NONE)
                .rows()
                .forEach((slug, row) -> told.put(slug, DossierRows.of(row).packed(shelf)));
        return told;
    }

    /** Funds of which another thing is told, or of whose money another share is known. */
    private Set<String> funds(Snapshot before, List<Fact<?>> facts) {
        Set<String> funds = new HashSet<>(asked(Kind.FUND));
        Set<String> asked = asked(Kind.FACT);
        if (asked.stream().anyMatch(id -> id.startsWith("Commitment:"))) {
            Stream<Commitment> now =
                    facts.stream().filter(Commitment.class::isInstance).map(Commitment.class::cast);
            Stream.concat(before.others().commitments().stream(), now)
                    .filter(commitment -> asked.contains("Commitment:" + commitment.slug()))
                    .forEach(commitment -> funds.add(commitment.fund()));
        }
        return funds;
    }
}
