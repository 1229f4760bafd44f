package org.moneytrail.snapshot;

import java.util.List;
import java.util.stream.Collectors;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.Role;

/** What happened to one organization: the rounds that it raised with their parts, who bought it, who holds it, who leads it, who looked at it. */
public interface Dossier {

    Dossier EMPTY = new Plain(List.of(), List.of(), List.of(), List.of(), List.of());

    List<FundingRound> rounds();

    List<Acquisition> acquisitions();

    List<Holding> holdings();

    /** The posts that people had in it. */
    List<Role> roles();

    List<Interest> interests();

    /** The same, for whoever looks at more than one kind of it. */
    default Dossier unpacked() {
        return this;
    }

    /**
     * At whom it points.
     *
     * @param organization whose dossier it is
     */
    default Outline outline(String organization) {
        return new Outline(
                organization,
                rounds().stream().map(NamedRound::of).toList(),
                Outline.elsewhere(rounds()),
                interests().stream()
                        .map(interest -> interest.investor().id())
                        .collect(Collectors.toSet()),
                roles().stream().map(Role::person).collect(Collectors.toSet()));
    }

    /** As it is, unpacked. */
    record Plain(
            List<FundingRound> rounds,
            List<Acquisition> acquisitions,
            List<Holding> holdings,
            List<Role> roles,
            List<Interest> interests)
            implements Dossier {}
}
