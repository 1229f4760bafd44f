package org.moneytrail.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository.Sectors;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.Role;
import org.moneytrail.graph.row.RowPacking;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalFacts;

/** The facts of the whole graph at one version of the data: what happened to each organization packed, the rest as it is. */
public final class Snapshot {

    private final long version;
    private final Things things;
    private final Sectors sectors;
    private final Map<String, Dossier> dossiers;
    private final OtherFacts others;
    private final Links links;
    private final History history;
    private final Shelf shelf;
    private final Map<String, OrganizationProfile> profiles;
    private final Remembered<List<Contested>> contested =
            new Remembered<>(() -> Contested.of(this));
    private final Remembered<Set<String>> roleNames = new Remembered<>(this::allRoleNames);
    private final AtomicReference<@Nullable Standing> latest = new AtomicReference<>();

    /** @param dossiers by slug of the organization */
    public Snapshot(
            long version,
            Things things,
            Sectors sectors,
            Map<String, Dossier> dossiers,
            OtherFacts others) {
        this(
                version,
                things,
                sectors,
                dossiers,
                others,
                Links.of(things, dossiers, Ends.of(dossiers), others),
                History.none(),
                new Shelf(new RowPacking(0), things.sources()));
    }

    Snapshot(
            long version,
            Things things,
            Sectors sectors,
            Map<String, Dossier> dossiers,
            OtherFacts others,
            Links links,
            History history,
            Shelf shelf) {
        this.version = version;
        this.things = things;
        this.sectors = sectors;
        this.dossiers = dossiers;
        this.others = others;
        this.links = links;
        this.history = history;
        this.shelf = shelf;
        this.profiles = new Profiles(things.organizations());
    }

    public long version() {
        return version;
    }

    public Things things() {
        return things;
    }

    public Sectors sectors() {
        return sectors;
    }

    public OtherFacts others() {
        return others;
    }

    public Links links() {
        return links;
    }

    public FxTable fx() {
        return others.fx();
    }

    History history() {
        return history;
    }

    Shelf shelf() {
        return shelf;
    }

    Map<String, Dossier> dossiers() {
        return dossiers;
    }

    /** What happened to an organization. */
    public Dossier dossier(String organization) {
        return dossiers.getOrDefault(organization, Dossier.EMPTY);
    }

    /** Slugs of the organizations to which anything happened. */
    public Collection<String> startups() {
        return new TreeSet<>(dossiers.keySet());
    }

    /** Slugs of those in whose rounds one of the parties took part, or of which one is told to have looked at them. */
    public Collection<String> startupsOf(Set<String> parties) {
        Set<String> startups = new TreeSet<>();
        for (String party : parties) {
            links.roundsWith(party).map(NamedRound::startup).forEach(startups::add);
            startups.addAll(links.lookedAtBy(party));
        }
        return startups;
    }

    /** All that the rules may look at for one startup. */
    public CapitalFacts about(String startup) {
        return FactsOfOne.of(this, profiles, startup);
    }

    /** The same without the funds that invested and those behind them, for whoever judges many startups by one book of all funds. */
    public CapitalFacts aboutWithoutFunds(String startup) {
        return FactsOfOne.withoutFunds(this, profiles, startup);
    }

    /** All that the rules may look at for a question about some startups, and about sectors with all theirs. */
    public CapitalFacts within(Set<String> sectors, Set<String> startups) {
        // Most questions are about one startup, and what they cost must not grow with the graph.
        return sectors.isEmpty() && startups.size() == 1
                ? about(startups.iterator().next())
                : new FactsOfSome(this, profiles).of(sectors, startups);
    }

    /** All that is told of who looked at whom, by slug. */
    public List<Interest> interests() {
        Set<String> lookedAt = new TreeSet<>();
        links.lookers().forEach(party -> lookedAt.addAll(links.lookedAtBy(party)));
        return Stream.concat(
                        others.interests().stream(),
                        lookedAt.stream().flatMap(slug -> dossier(slug).interests().stream()))
                .sorted(Comparator.comparing(Fact::slug))
                .toList();
    }

    /** Facts of no startup, for a question of any scope: internal budgets, and interest in whole sectors. */
    public CapitalFacts beside() {
        return new CapitalFacts(
                List.of(),
                List.of(),
                others.allocations(),
                List.of(),
                List.of(),
                profiles,
                List.of(),
                List.of(),
                others.interests(),
                others.fx());
    }

    /** Everything at once, unpacked: large where the graph is. */
    public CapitalFacts facts() {
        List<Interest> interests = new ArrayList<>(others.interests());
        interests.addAll(all(Dossier::interests));
        return new CapitalFacts(
                all(Dossier::rounds),
                all(Dossier::acquisitions),
                others.allocations(),
                all(Dossier::holdings),
                all(Dossier::roles),
                profiles,
                List.copyOf(things.funds().values()),
                others.commitments(),
                interests,
                others.fx());
    }

    private <F> List<F> all(Function<Dossier, List<F>> kind) {
        return startups().stream().flatMap(slug -> kind.apply(dossier(slug)).stream()).toList();
    }

    /** Startups of which the rules may say something else than in an earlier snapshot; empty where that may be any. */
    public Optional<Set<String>> changedSince(Snapshot earlier) {
        return history.since(earlier.history, earlier.version);
    }

    /** Where tellings differ, by key (R3). */
    public List<Contested> contested() {
        return contested.get();
    }

    /** What posts are called. */
    public Set<String> roleNames() {
        return roleNames.get();
    }

    private Set<String> allRoleNames() {
        Set<String> names = new TreeSet<>();
        for (Dossier dossier : dossiers.values()) {
            for (Role role : dossier.roles()) {
                String name = role.statements().read(Role.Telling::role);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** How things stand on a day by both clocks; what was worked out for the last day asked for is remembered. */
    public Standing on(LocalDate day) {
        Standing known = latest.get();
        if (known != null && known.day().equals(day)) {
            return known;
        }
        Standing fresh = new Standing(this, day);
        return latest.compareAndSet(known, fresh) ? fresh : on(day);
    }

    /** What was worked out for the snapshot before holds for all startups that it does not concern. */
    void follows(Snapshot before, Set<String> changed) {
        Standing known = before.latest.get();
        if (known != null) {
            latest.set(known.in(this, changed));
        }
    }
}
