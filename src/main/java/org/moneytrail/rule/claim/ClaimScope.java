package org.moneytrail.rule.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Claim;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.SectorTree;

/** Of what a claim speaks (R26). Startups that it names are themselves its region. */
public record ClaimScope(Claim.Telling told, SectorTree sectors) {

    static final String WORLD = "WORLD";

    boolean isEmpty() {
        return told.sectors().isEmpty() && told.startups().isEmpty() && told.investors().isEmpty();
    }

    boolean isAboutSectors() {
        return told.startups().isEmpty() && told.investors().isEmpty();
    }

    CapitalScope inPeriod() {
        return capital(told.periodFrom(), told.periodTo());
    }

    CapitalScope inAnyPeriod() {
        return capital(null, null);
    }

    private CapitalScope capital(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean named = !told.startups().isEmpty();
        boolean everywhere = named || told.region() == null || WORLD.equals(told.region());
        return new CapitalScope(
                told.sectors().isEmpty() || named ? null : covered(sectors, told.sectors()),
                named ? Set.copyOf(told.startups()) : null,
                everywhere ? null : told.region(),
                from,
                to);
    }

    /** The sectors with their subtrees. */
    static Set<String> covered(SectorTree tree, List<String> sectors) {
        Set<String> covered = new HashSet<>();
        sectors.forEach(sector -> covered.addAll(tree.subtree(sector)));
        return covered;
    }
}
