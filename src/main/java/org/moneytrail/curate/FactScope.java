package org.moneytrail.curate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.question.CapitalScopeInput;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;

/** Which facts somebody wants to hear of. */
record FactScope(@Nullable CapitalScopeInput wanted, SectorRepository.Sectors sectors) {

    /** Whose fact it is. */
    record Whose(List<Place> startups, Set<String> sectors, Set<String> parties) {}

    record Place(String slug, @Nullable String country) {}

    /** @throws InvalidArgument for a window, which events have none of: they are told when they are written */
    static void check(@Nullable CapitalScopeInput wanted) {
        if (wanted == null) {
            return;
        }
        wanted.check();
        if (wanted.from() != null || wanted.to() != null) {
            throw InvalidArgument.at(
                    wanted.from() == null ? "scope.to" : "scope.from",
                    "events come as they are written; a window selects none of them");
        }
    }

    /** @throws NotFound for a sector that is not there, with suggestions */
    static FactScope of(@Nullable CapitalScopeInput wanted, SectorRepository.Sectors sectors) {
        if (wanted != null && wanted.sector() != null) {
            SectorRepository.known(sectors.tree(), wanted.sector());
        }
        return new FactScope(wanted, sectors);
    }

    /** Several selectors intersect, as in every scope (R10). */
    boolean covers(Whose fact) {
        return wanted == null
                || inSector(fact)
                        && ofStartup(fact)
                        && ofParty(wanted.investors(), fact)
                        && ofParty(wanted.funds(), fact)
                        && inCountry(fact);
    }

    private boolean inSector(Whose fact) {
        if (wanted == null || wanted.sector() == null) {
            return true;
        }
        Set<String> subtree =
                sectors.tree().subtree(SectorRepository.known(sectors.tree(), wanted.sector()));
        return fact.sectors().stream().anyMatch(subtree::contains);
    }

    private boolean ofStartup(Whose fact) {
        if (wanted == null || wanted.startups() == null) {
            return true;
        }
        List<String> slugs =
                wanted.startups().stream().map(id -> GlobalId.parse(id).slug()).toList();
        return fact.startups().stream().anyMatch(startup -> slugs.contains(startup.slug()));
    }

    private static boolean ofParty(@Nullable List<String> ids, Whose fact) {
        return ids == null
                || ids.stream()
                        .map(id -> GlobalId.parse(id).slug())
                        .anyMatch(
                                slug ->
                                        fact.parties().stream()
                                                .anyMatch(
                                                        party ->
                                                                GlobalId.parse(party)
                                                                        .slug()
                                                                        .equals(slug)));
    }

    private boolean inCountry(Whose fact) {
        return wanted == null
                || wanted.country() == null
                || fact.startups().stream()
                        .anyMatch(startup -> wanted.country().equals(startup.country()));
    }
}
