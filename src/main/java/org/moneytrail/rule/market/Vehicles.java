package org.moneytrail.rule.market;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Through whom a listed company pays: itself and what it controls, as documented (R25). */
public record Vehicles(List<Tie> ties) {

    private static final int DEPTH = 4;

    /** The global ids of the company and of its vehicles. */
    Set<String> of(String organization) {
        Set<String> all = new HashSet<>(Set.of("Organization:" + organization));
        for (int i = 0; i < DEPTH; i++) {
            for (Tie tie : ties) {
                if (tie.binds() && all.contains(tie.owner())) {
                    all.add(tie.vehicle());
                }
            }
        }
        return all;
    }
}
