package org.moneytrail.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.Role;
import org.moneytrail.rule.CapitalFacts;

/** Facts by what they point at: startups, stocks and people by slug, parties by id. */
public final class Links {

    private static final String FUND = "Fund:";
    private static final String ORGANIZATION = "Organization:";

    private final Map<String, List<FundingRound>> roundsOfStartup;
    private final Map<String, List<FundingRound>> roundsOfParty = new HashMap<>();
    private final Map<String, List<Commitment>> commitmentsOfFund;
    private final Map<String, List<Commitment>> commitmentsOfParty;
    private final Map<String, List<Mandate>> mandatesOfFund;
    private final Map<String, List<Mandate>> mandatesOfHolder;
    private final Map<String, List<Role>> rolesOfPerson;
    private final Map<String, List<Role>> rolesAt;
    private final Map<String, List<FundProfile>> fundsOfBody;
    private final Map<String, List<Acquisition>> acquisitions;
    private final Map<String, List<Holding>> holdings;
    private final Map<String, List<Interest>> interests;
    private final Map<String, List<Quote>> quotes;
    private final Map<String, FundProfile> funds;

    Links(Things things, CapitalFacts facts, List<Mandate> mandates, List<Quote> quotes) {
        funds = things.funds();
        roundsOfStartup = by(facts.rounds(), FundingRound::startup);
        facts.rounds().forEach(this::addParties);
        commitmentsOfFund = by(facts.commitments(), Commitment::fund);
        commitmentsOfParty = by(facts.commitments(), commitment -> commitment.partner().id());
        mandatesOfFund = by(mandates, Mandate::fund);
        mandatesOfHolder = by(mandates, Mandate::holder);
        rolesOfPerson = by(facts.roles(), Role::person);
        rolesAt = by(facts.roles(), Role::organization);
        fundsOfBody = by(things.funds().values(), FundProfile::body);
        acquisitions = by(facts.acquisitions(), Acquisition::target);
        holdings = by(facts.holdings(), Holding::company);
        interests = by(facts.interests(), Interest::startup);
        this.quotes = by(quotes, Quote::stock);
    }

    private void addParties(FundingRound round) {
        round.legs().stream()
                .map(leg -> leg.investor().id())
                .distinct()
                .forEach(
                        party ->
                                roundsOfParty
                                        .computeIfAbsent(party, any -> new java.util.ArrayList<>(2))
                                        .add(round));
    }

    private static <F> Map<String, List<F>> by(
            Collection<F> facts, Function<F, @Nullable String> key) {
        return facts.stream()
                .filter(fact -> key.apply(fact) != null)
                .collect(
                        Collectors.groupingBy(
                                fact -> Objects.requireNonNull(key.apply(fact)),
                                Collectors.toUnmodifiableList()));
    }

    public List<FundingRound> roundsOf(String startup) {
        return roundsOfStartup.getOrDefault(startup, List.of());
    }

    /** Rounds in which the party is named, or another that is the same body. */
    public Stream<FundingRound> roundsWith(String party) {
        List<String> bodies = bodies(party);
        if (bodies.size() == 1) {
            return roundsOfParty.getOrDefault(party, List.of()).stream();
        }
        // By slug: to compare rounds is to compare everything that was ever told of them.
        Map<String, FundingRound> rounds = new LinkedHashMap<>();
        bodies.forEach(
                id ->
                        roundsOfParty
                                .getOrDefault(id, List.of())
                                .forEach(round -> rounds.put(round.slug(), round)));
        return rounds.values().stream();
    }

    /** Ids of everybody who is named in a round. */
    public Collection<String> parties() {
        return roundsOfParty.keySet();
    }

    public List<Commitment> commitmentsTo(String fund) {
        return commitmentsOfFund.getOrDefault(fund, List.of());
    }

    public List<Commitment> commitmentsBy(String party) {
        return commitmentsOfParty.getOrDefault(party, List.of());
    }

    /** Ids of everybody who committed money to a fund. */
    public Collection<String> partners() {
        return commitmentsOfParty.keySet();
    }

    public List<Mandate> mandatesOn(String fund) {
        return mandatesOfFund.getOrDefault(fund, List.of());
    }

    public List<Mandate> mandatesBy(String holder) {
        return mandatesOfHolder.getOrDefault(holder, List.of());
    }

    public List<Role> rolesOf(String person) {
        return rolesOfPerson.getOrDefault(person, List.of());
    }

    public List<Role> rolesAt(String organization) {
        return rolesAt.getOrDefault(organization, List.of());
    }

    public List<Quote> quotesOf(String stock) {
        return quotes.getOrDefault(stock, List.of());
    }

    public List<FundProfile> fundsOf(String organization) {
        return fundsOfBody.getOrDefault(organization, List.of());
    }

    List<Acquisition> acquisitionsOf(String startup) {
        return acquisitions.getOrDefault(startup, List.of());
    }

    List<Holding> holdingsIn(String startup) {
        return holdings.getOrDefault(startup, List.of());
    }

    List<Interest> interestsIn(String startup) {
        return interests.getOrDefault(startup, List.of());
    }

    /** The party's id with those of the fund or organization that is the same body (R19). */
    public List<String> bodies(String party) {
        if (party.startsWith(FUND)) {
            FundProfile fund = funds.get(party.substring(FUND.length()));
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
