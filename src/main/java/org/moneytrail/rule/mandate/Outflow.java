package org.moneytrail.rule.mandate;

import java.util.List;
import java.util.function.Supplier;
import org.moneytrail.money.Cases;

/**
 * What left a fund, in the fund's currency (R22).
 *
 * @param sized the sums that are known
 * @param unsized some of what left it has no known sum
 * @param known whether anything is known to have left it
 * @param facts ids of the participations and commitments that say so, the unsized ones too; looked for when they are shown
 */
public record Outflow(Cases sized, boolean unsized, boolean known, Supplier<List<String>> facts) {

    static final Outflow NONE = new Outflow(Cases.ZERO, false, false, List::of);

    static Outflow of(Cases sized, boolean unsized, List<String> facts) {
        return new Outflow(sized, unsized, !facts.isEmpty(), () -> facts);
    }

    boolean saysAsMuchAs(Outflow other) {
        return sized.equals(other.sized) && unsized == other.unsized && known == other.known;
    }
}
