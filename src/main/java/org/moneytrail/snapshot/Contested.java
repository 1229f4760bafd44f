package org.moneytrail.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moneytrail.fact.Conflict;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Participation;

/**
 * A field of a fact in which tellings differ (R3).
 *
 * @param fact its id
 * @param whole the id of the round of which it is a leg, else its own
 */
public record Contested(String fact, String field, String whole) {

    /** All of them, by key. */
    static List<Contested> of(Snapshot snapshot) {
        List<Contested> all = new ArrayList<>();
        for (String startup : snapshot.startups()) {
            Dossier dossier = snapshot.dossier(startup);
            dossier.rounds().forEach(round -> add(round, all));
            dossier.acquisitions()
                    .forEach(it -> add("Acquisition:" + it.slug(), Conflict.of(it), all));
        }
        snapshot.others()
                .allocations()
                .forEach(it -> add("InternalAllocation:" + it.slug(), Conflict.of(it), all));
        all.sort(Comparator.comparing(Contested::key));
        return List.copyOf(all);
    }

    private static void add(FundingRound round, List<Contested> all) {
        String id = "FundingRound:" + round.slug();
        add(id, Conflict.of(round), all);
        for (Participation leg : round.legs()) {
            for (Conflict conflict : Conflict.of(leg)) {
                all.add(new Contested("Participation:" + leg.slug(), conflict.field(), id));
            }
        }
    }

    private static void add(String id, List<Conflict> conflicts, List<Contested> all) {
        conflicts.forEach(conflict -> all.add(new Contested(id, conflict.field(), id)));
    }

    public String key() {
        return fact + " " + field;
    }
}
