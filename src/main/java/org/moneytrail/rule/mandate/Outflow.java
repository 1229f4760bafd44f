package org.moneytrail.rule.mandate;

import java.util.List;
import org.moneytrail.money.Cases;

/**
 * What left a fund, in the fund's currency (R22).
 *
 * @param sized the sums that are known
 * @param unsized some of what left it has no known sum
 * @param facts ids of the participations and commitments that say so, the unsized ones too
 */
record Outflow(Cases sized, boolean unsized, List<String> facts) {

    static final Outflow NONE = new Outflow(Cases.ZERO, false, List.of());

    boolean known() {
        return !facts.isEmpty();
    }
}
