package org.moneytrail.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartyRef;

/**
 * Whose part of an item it is (R17).
 *
 * @param party the investor of a sized leg; null for every other kind
 * @param members the named members of a syndicate
 * @param complete a source says that the members are all of them
 */
public record Leg(Kind kind, @Nullable PartyRef party, List<PartyRef> members, boolean complete) {

    /** What stands behind a part of an item. */
    public enum Kind {
        /** One party whose sum is known. */
        PARTY,
        /** The unsized participants and undisclosed others together: never split evenly. */
        SYNDICATE,
        /** What an aggregate tells and no round shows: nobody knows whose it was. */
        UNITEMISED,
        /** An internal budget or a takeover: no investor paid the startup. */
        NONE
    }

    static final Leg UNITEMISED = new Leg(Kind.UNITEMISED, null, List.of(), false);
    static final Leg NONE = new Leg(Kind.NONE, null, List.of(), false);

    static Leg of(PartyRef party) {
        return new Leg(Kind.PARTY, party, List.of(), false);
    }

    static Leg syndicate(List<PartyRef> members, boolean complete) {
        return new Leg(Kind.SYNDICATE, null, List.copyOf(members), complete);
    }
}
