package org.moneytrail.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.Role;

/** Facts by what they point at: startups, stocks and people by slug, parties by id. */
public final class Links {

    private static final String FUND = "Fund:";
    private static final String ORGANIZATION = "Organization:";

    private final Map<String, Dossier> dossiers;
    private final Ends ends;
    private final FundLinks funds;

    private final Remembered<Map<String, String>> raisers = new Remembered<>(this::allRaisers);

    private Links(Map<String, Dossier> dossiers, Ends ends, FundLinks funds) {
        this.dossiers = dossiers;
        this.ends = ends;
        this.funds = funds;
    }

    static Links of(Things things, Map<String, Dossier> dossiers, Ends ends, OtherFacts others) {
        return new Links(dossiers, ends, new FundLinks(things.funds(), others));
    }

    /** @param changed slugs of the organizations whose dossiers are others than before */
    Links with(
            Things things,
            Map<String, Dossier> changedDossiers,
            OtherFacts others,
            Collection<String> changed) {
        return new Links(
                changedDossiers,
                ends.with(dossiers, changedDossiers, changed),
                funds.with(things.funds(), others));
    }

    /** What is promised to funds, asked of them and said of stocks: the same object for as long as nothing of it was told otherwise. */
    public FundLinks funds() {
        return funds;
    }

    public List<NamedRound> roundsOf(String startup) {
        return ends.roundsOfStartup().getOrDefault(startup, List.of());
    }

    /** Slugs of these startups, and of whoever raised the rounds that theirs name (R11). */
    Set<String> withNamed(Collection<String> startups) {
        Set<String> all = new HashSet<>(startups);
        for (String startup : startups) {
            for (String round : ends.namedElsewhere().getOrDefault(startup, Set.of())) {
                String raiser = raisers.get().get(round);
                if (raiser != null) {
                    all.add(raiser);
                }
            }
        }
        return all;
    }

    /** Slugs of these startups, and of those whose rounds name some of theirs. */
    Set<String> withNaming(Set<String> startups) {
        Set<String> all = new HashSet<>(startups);
        ends.namedElsewhere()
                .forEach(
                        (startup, rounds) -> {
                            if (rounds.stream()
                                    .map(raisers.get()::get)
                                    .anyMatch(it -> it != null && startups.contains(it))) {
                                all.add(startup);
                            }
                        });
        return all;
    }

    /** Of the rounds that somebody else's rounds name, which are few. */
    private Map<String, String> allRaisers() {
        Set<String> named = new HashSet<>();
        ends.namedElsewhere().values().forEach(named::addAll);
        Map<String, String> found = new HashMap<>();
        if (!named.isEmpty()) {
            ends.roundsOfStartup()
                    .values()
                    .forEach(
                            rounds ->
                                    rounds.stream()
                                            .filter(round -> named.contains(round.slug()))
                                            .forEach(r -> found.put(r.slug(), r.startup())));
        }
        return found;
    }

    /** Rounds in which the party is named, or another that is the same body. */
    public Stream<NamedRound> roundsWith(String party) {
        List<String> bodies = bodies(party);
        if (bodies.size() == 1) {
            return ends.roundsOfParty().getOrDefault(party, List.of()).stream();
        }
        Map<String, NamedRound> rounds = new LinkedHashMap<>();
        bodies.forEach(
                id ->
                        ends.roundsOfParty()
                                .getOrDefault(id, List.of())
                                .forEach(round -> rounds.put(round.slug(), round)));
        return rounds.values().stream();
    }

    /** Ids of those who are told to have been interested in a startup. */
    Collection<String> lookers() {
        return ends.lookedAt().keySet();
    }

    /** Slugs of the startups in which it is told to have been interested (R16). */
    List<String> lookedAtBy(String party) {
        return ends.lookedAt().getOrDefault(party, List.of());
    }

    /** Ids of everybody who is named in a round. */
    public Collection<String> parties() {
        return ends.roundsOfParty().keySet();
    }

    public List<Commitment> commitmentsTo(String fund) {
        return funds.commitmentsTo(fund);
    }

    public List<Commitment> commitmentsBy(String party) {
        return funds.commitmentsBy(party);
    }

    /** Ids of everybody who committed money to a fund. */
    public Collection<String> partners() {
        return funds.partners();
    }

    public List<Mandate> mandatesOn(String fund) {
        return funds.mandatesOn(fund);
    }

    public List<Mandate> mandatesBy(String holder) {
        return funds.mandatesBy(holder);
    }

    public List<Role> rolesOf(String person) {
        List<Role> roles = new ArrayList<>();
        for (String organization : ends.organizationsOf(person)) {
            rolesAt(organization).stream()
                    .filter(role -> role.person().equals(person))
                    .forEach(roles::add);
        }
        return roles;
    }

    /** Slugs of where the person has a post. */
    List<String> organizationsOf(String person) {
        return ends.organizationsOf(person);
    }

    public List<Role> rolesAt(String organization) {
        return dossiers.getOrDefault(organization, Dossier.EMPTY).roles();
    }

    public List<Quote> quotesOf(String stock) {
        return funds.quotesOf(stock);
    }

    public List<FundProfile> fundsOf(String organization) {
        return funds.fundsOf(organization);
    }

    /** The party's id with those of the fund or organization that is the same body (R19). */
    public List<String> bodies(String party) {
        if (party.startsWith(FUND)) {
            FundProfile fund = funds.fund(party.substring(FUND.length()));
            return fund == null || fund.body() == null
                    ? List.of(party)
                    : List.of(party, ORGANIZATION + fund.body());
        }
        List<FundProfile> same =
                party.startsWith(ORGANIZATION)
                        ? fundsOf(party.substring(ORGANIZATION.length()))
                        : List.of();
        return same.isEmpty()
                ? List.of(party)
                : Stream.concat(Stream.of(party), same.stream().map(fund -> FUND + fund.slug()))
                        .toList();
    }

    /** One id for a fund and the organization that is the same body; of several such funds nobody knows which it is (R19). */
    public String body(String party) {
        List<FundProfile> same =
                party.startsWith(ORGANIZATION)
                        ? fundsOf(party.substring(ORGANIZATION.length()))
                        : List.of();
        return same.size() == 1 ? FUND + same.get(0).slug() : party;
    }
}
