package org.moneytrail.tally;

import java.util.Set;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.Tally;

/**
 * What is asked, as far as the answer depends on it.
 *
 * @param leftOut slugs of the sources whose statements do not count (R26)
 */
public record TallyQuestion<T extends Tally<T>>(
        CapitalQuestion question, Set<String> leftOut, Measure<T> measure) {}
