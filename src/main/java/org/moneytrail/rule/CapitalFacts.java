package org.moneytrail.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.Statement;
import org.moneytrail.money.FxTable;

/**
 * Everything that the rules may look at for a question: all facts about the startups in scope, whatever their date, because a
 * round of another year can overlap one of this.
 *
 * @param organizations by slug: the startups in scope, whoever owns an allocation, and the organizations that invested
 * @param funds those that invested, and those behind them
 * @param commitments of LPs to these funds
 * @param interests in the startups and sectors of the scope, of which no money is known
 */
public record CapitalFacts(
        List<FundingRound> rounds,
        List<Acquisition> acquisitions,
        List<InternalAllocation> allocations,
        List<Holding> holdings,
        List<Role> roles,
        Map<String, OrganizationProfile> organizations,
        List<FundProfile> funds,
        List<Commitment> commitments,
        List<Interest> interests,
        FxTable fx) {

    /** Nothing but rates. */
    public static CapitalFacts none(FxTable fx) {
        return new CapitalFacts(
                List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(),
                List.of(), List.of(), fx);
    }

    public FundBook fundBook() {
        return new FundBook(funds, commitments, fx);
    }

    /** Slugs of rounds that some of these are told to contain or to be a part of (R11). */
    public static Set<String> named(Collection<FundingRound> rounds) {
        Set<String> named = new HashSet<>();
        for (FundingRound round : rounds) {
            for (Statement<RoundTelling> told : round.statements().all()) {
                named.addAll(told.telling().mayContain());
                named.addAll(told.telling().partOf());
            }
        }
        return named;
    }

    /** What could be known on a day (R5). */
    public CapitalFacts knownAt(LocalDate day) {
        return new CapitalFacts(
                known(rounds, day, FundingRound.class),
                known(acquisitions, day, Acquisition.class),
                known(allocations, day, InternalAllocation.class),
                known(holdings, day, Holding.class),
                known(roles, day, Role.class),
                organizations,
                funds,
                known(commitments, day, Commitment.class),
                known(interests, day, Interest.class),
                fx);
    }

    /**
     * What a question about these startups alone may look at: also whoever raised the rounds that theirs name, and the rounds that
     * those name. Who invested and who leads what is kept whole.
     */
    public CapitalFacts about(Set<String> startups) {
        Set<String> looked = withNamed(withNamed(startups));
        return new CapitalFacts(
                rounds.stream().filter(it -> looked.contains(it.startup())).toList(),
                acquisitions.stream().filter(it -> startups.contains(it.target())).toList(),
                List.of(),
                holdings.stream().filter(it -> looked.contains(it.company())).toList(),
                roles,
                organizations,
                funds,
                commitments,
                interests.stream().filter(it -> isIn(startups, it.startup())).toList(),
                fx);
    }

    public CapitalFacts with(Map<String, OrganizationProfile> others) {
        return new CapitalFacts(
                rounds,
                acquisitions,
                allocations,
                holdings,
                roles,
                others,
                funds,
                commitments,
                interests,
                fx);
    }

    /** What belongs to no startup: internal budgets, and interests in whole sectors. */
    public CapitalFacts beside() {
        return new CapitalFacts(
                List.of(),
                List.of(),
                allocations,
                List.of(),
                List.of(),
                organizations,
                funds,
                commitments,
                interests.stream().filter(it -> it.startup() == null).toList(),
                fx);
    }

    private Set<String> withNamed(Set<String> startups) {
        Set<String> named =
                named(rounds.stream().filter(it -> startups.contains(it.startup())).toList());
        Set<String> all = new HashSet<>(startups);
        if (!named.isEmpty()) {
            rounds.stream()
                    .filter(it -> named.contains(it.slug()))
                    .forEach(it -> all.add(it.startup()));
        }
        return all;
    }

    private static boolean isIn(Set<String> startups, @Nullable String startup) {
        return startup != null && startups.contains(startup);
    }

    private static <F extends Fact<?>> List<F> known(List<F> facts, LocalDate day, Class<F> type) {
        if (facts.isEmpty()) {
            return facts;
        }
        List<F> known = new ArrayList<>(facts.size());
        for (F fact : facts) {
            Fact<?> as = fact.knownAt(day);
            if (as != null) {
                known.add(type.cast(as));
            }
        }
        return known;
    }
}
