package org.moneytrail.snapshot;

import java.util.List;
import org.moneytrail.fact.FundingRound;

/**
 * A round by its ends.
 *
 * @param startup slug of who raised it
 * @param investors ids of the parties that are named in it, each once
 */
public record NamedRound(String slug, String startup, List<String> investors) {

    static NamedRound of(FundingRound round) {
        return new NamedRound(
                round.slug(),
                round.startup(),
                round.legs().stream().map(leg -> leg.investor().id()).distinct().toList());
    }
}
