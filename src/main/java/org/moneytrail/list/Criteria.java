package org.moneytrail.list;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.RoundRow;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Standing;

/**
 * The conditions of one request. A filter inside another is answered once, as the set of what it lets through, so that a filter costs as
 * much as it has parts and not as much as the ways between things.
 */
final class Criteria {

    /** More than anybody writes, and too few to keep the machine busy. */
    private static final int MOST_FILTERS = 50;

    private final Standing standing;
    private int filters;

    Criteria(Standing standing) {
        this.standing = standing;
    }

    Standing standing() {
        return standing;
    }

    Snapshot snapshot() {
        return standing.snapshot();
    }

    /** @throws InvalidArgument where filters nest without end */
    void enter(String path) {
        filters++;
        if (filters > MOST_FILTERS) {
            throw InvalidArgument.at(
                    path, "a list takes at most " + MOST_FILTERS + " filters in one another");
        }
    }

    Set<String> startups(String path, StartupFilter filter) {
        Predicate<OrganizationRow> holds = new StartupCriteria(this).of(path, filter);
        return passing(startups(), holds, OrganizationRow::slug);
    }

    Collection<OrganizationRow> startups() {
        return snapshot().things().organizations().values().stream()
                .filter(OrganizationRow::startup)
                .toList();
    }

    /** Ids of parties, whoever may be named as an investor. */
    Set<String> investors(String path, InvestorFilter filter) {
        Predicate<PartyRow> holds = new InvestorCriteria(this).of(path, filter);
        return passing(investors(), holds, PartyRow::id);
    }

    Collection<PartyRow> investors() {
        return parties(OrganizationRow::investor, snapshot().links().parties());
    }

    /** Ids of parties. */
    Set<String> partners(String path, LimitedPartnerFilter filter) {
        Predicate<PartyRow> holds = new LimitedPartnerCriteria(this).of(path, filter);
        return passing(partners(), holds, PartyRow::id);
    }

    Collection<PartyRow> partners() {
        return parties(OrganizationRow::limitedPartner, snapshot().links().partners());
    }

    private Collection<PartyRow> parties(
            Predicate<OrganizationRow> role, Collection<String> others) {
        Stream<String> own =
                snapshot().things().organizations().values().stream()
                        .filter(role)
                        .map(OrganizationRow::id);
        return Stream.concat(own, others.stream())
                .distinct()
                .map(id -> PartyRow.of(snapshot(), id))
                .toList();
    }

    /** Those of them that are organizations of the role: what a list of the role shows. */
    static Collection<PartyRow> organizations(
            Collection<PartyRow> parties, Predicate<OrganizationRow> role) {
        return parties.stream()
                .filter(party -> party.type() == PartyType.ORGANIZATION)
                .filter(party -> party.organization() != null && role.test(party.organization()))
                .toList();
    }

    Set<String> funds(String path, FundFilter filter) {
        Predicate<FundProfile> holds = new FundCriteria(this).of(path, filter);
        return passing(snapshot().things().funds().values(), holds, FundProfile::slug);
    }

    Set<String> rounds(String path, FundingRoundFilter filter) {
        Predicate<RoundRow> holds = new RoundCriteria(this).of(path, filter);
        return passing(standing.rounds().values(), holds, RoundRow::slug);
    }

    private static <R> Set<String> passing(
            Collection<R> rows, Predicate<R> holds, Function<R, String> key) {
        return rows.stream().filter(holds).map(key).collect(Collectors.toSet());
    }

    /** The sector with its subtree. */
    Set<String> subtree(String sector) {
        var tree = snapshot().sectors().tree();
        return tree.subtree(SectorRepository.known(tree, sector));
    }

    /** Slugs of organizations by their ids. */
    Set<String> organizations(List<String> ids) {
        return Known.slugs(
                "Organization",
                ids,
                List.of("Organization", "Startup", "Investor", "LimitedPartner"),
                snapshot().things().organizations().keySet());
    }

    /** Ids of parties: a bare slug means whoever of the parties has it. */
    static Set<String> parties(String what, List<String> ids, Collection<PartyRow> parties) {
        return ids.stream().flatMap(id -> named(what, id, parties)).collect(Collectors.toSet());
    }

    private static Stream<String> named(String what, String id, Collection<PartyRow> parties) {
        String stored = id.replaceFirst("^(Investor|LimitedPartner|Startup):", "Organization:");
        List<String> found =
                parties.stream()
                        .filter(party -> party.id().equals(stored) || party.slug().equals(stored))
                        .map(PartyRow::id)
                        .toList();
        if (found.isEmpty()) {
            String typed = stored.substring(stored.indexOf(':') + 1);
            throw Known.missing(what, id, typed, parties.stream().map(PartyRow::slug).toList());
        }
        return found.stream();
    }

    static <R> List<String> texts(Collection<R> rows, Function<R, @Nullable String> text) {
        return rows.stream().map(text).filter(Objects::nonNull).distinct().toList();
    }
}
