package org.moneytrail.rule.mandate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartyRef;

/** The funds that parties are, and the funds behind these: where their clauses come from (R19, R21). */
public final class FundsBehind {

    private final FundBodies bodies;
    private final Map<String, List<PartyRef>> partners;

    public FundsBehind(List<FundProfile> funds, List<Commitment> commitments) {
        this.bodies = new FundBodies(funds);
        this.partners =
                new HashMap<>(
                        commitments.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Commitment::fund,
                                                Collectors.mapping(
                                                        Commitment::partner,
                                                        Collectors.toList()))));
    }

    /** Slugs; each fund once, also where funds give to each other in a circle. */
    public Set<String> of(Collection<PartyRef> parties) {
        Set<String> found = new TreeSet<>();
        Deque<PartyRef> open = new ArrayDeque<>(parties);
        while (!open.isEmpty()) {
            for (FundProfile fund : bodies.of(open.pop())) {
                if (found.add(fund.slug())) {
                    open.addAll(partners.getOrDefault(fund.slug(), List.of()));
                }
            }
        }
        return found;
    }
}
