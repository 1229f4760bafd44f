package org.moneytrail.rule;

import java.util.stream.Collectors;
import org.moneytrail.fact.PartyRef;

/** Keys and labels of a trace's nodes. Funds are kept apart by their distance, so that the flow can't run in circles. */
final class TraceKeys {

    private TraceKeys() {}

    static String of(Origin origin, Leg leg, String target, int distance) {
        PartyRef party = origin.party();
        if (party == null) {
            boolean syndicate = distance == 1 && leg.kind() == Leg.Kind.SYNDICATE;
            String members =
                    leg.members().stream()
                            .map(PartyRef::slug)
                            .sorted()
                            .collect(Collectors.joining("+"));
            return syndicate ? "Syndicate:" + target + ":" + members : "Unknown:" + target;
        }
        if (origin.kind() == OriginKind.CIRCULAR && origin.sources().isEmpty()) {
            return "Circular:" + party.id() + "@" + distance;
        }
        boolean passes = !origin.sources().isEmpty() || origin.cut();
        return passes && distance > 1 ? party.id() + "@" + distance : party.id();
    }

    static MoneyTrace.Node node(String key, Origin origin, Leg leg, int distance) {
        return new MoneyTrace.Node(
                key,
                kind(origin, leg, distance),
                label(origin, leg, distance),
                origin.party(),
                origin.sources().isEmpty() ? origin.kind() : null,
                origin.inferred(),
                origin.possibleKinds());
    }

    private static TraceNodeKind kind(Origin origin, Leg leg, int distance) {
        PartyRef party = origin.party();
        if (party == null) {
            return distance == 1 && leg.kind() == Leg.Kind.SYNDICATE
                    ? TraceNodeKind.SYNDICATE
                    : TraceNodeKind.UNKNOWN;
        }
        if (origin.kind() == OriginKind.CIRCULAR && origin.sources().isEmpty()) {
            return TraceNodeKind.CIRCULAR;
        }
        if (!origin.sources().isEmpty() || origin.cut()) {
            return TraceNodeKind.FUND;
        }
        return party.kind() == PartyRef.Kind.PERSON
                ? TraceNodeKind.PERSON
                : TraceNodeKind.ORGANIZATION;
    }

    private static String label(Origin origin, Leg leg, int distance) {
        PartyRef party = origin.party();
        if (party != null) {
            return party.name();
        }
        if (distance > 1) {
            return "LPs that nobody documents";
        }
        if (leg.kind() == Leg.Kind.SYNDICATE) {
            String names =
                    leg.members().stream()
                            .map(PartyRef::name)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return names.isEmpty() ? "Investors that nobody names" : names + " and others";
        }
        return "Told in a total, shown by no round";
    }
}
