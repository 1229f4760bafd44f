package org.moneytrail.snapshot;

import java.util.List;
import java.util.Map;
import org.moneytrail.fact.FundingRound;

/**
 * A round by its ends.
 *
 * @param startup slug of who raised it
 * @param investors ids of the parties that are named in it, each once
 */
public record NamedRound(String slug, String startup, List<String> investors) {

    /** @param ids each id is kept once */
    static NamedRound of(FundingRound round, Map<String, String> ids) {
        return new NamedRound(
                round.slug(),
                round.startup(),
                round.legs().stream()
                        .map(leg -> leg.investor().id())
                        .distinct()
                        .map(id -> ids.computeIfAbsent(id, same -> same))
                        .toList());
    }
}
