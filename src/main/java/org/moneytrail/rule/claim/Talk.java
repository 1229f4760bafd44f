package org.moneytrail.rule.claim;

import java.util.List;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.MarketStatistic;

/** All that is said of sums: headline sums and published statistics. */
public record Talk(List<Claim> claims, List<MarketStatistic> statistics) {}
