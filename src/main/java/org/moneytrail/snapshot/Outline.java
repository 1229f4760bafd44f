package org.moneytrail.snapshot;

import java.util.List;
import java.util.Set;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.rule.CapitalFacts;

/**
 * At whom one dossier points.
 *
 * @param elsewhere slugs of rounds of others that its own may contain or be a part of (R11)
 * @param lookers ids of the parties that were interested
 * @param people slugs of those who have a post
 */
record Outline(
        String organization,
        List<NamedRound> rounds,
        Set<String> elsewhere,
        Set<String> lookers,
        Set<String> people) {

    static Set<String> elsewhere(List<FundingRound> rounds) {
        Set<String> named = CapitalFacts.named(rounds);
        rounds.forEach(round -> named.remove(round.slug()));
        return named;
    }
}
