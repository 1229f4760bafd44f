package org.moneytrail.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.rule.Grouping.Value;

/** The keys whose value a leg has (R17), and the end of its trail (R19, R20). */
record LegKeys(LookThrough lookThrough) {

    static final Origin NOWHERE = Origin.end(null, OriginKind.UNKNOWN, BigDecimal.ONE);

    private static final String SYNDICATE = "SYNDICATE";

    Value value(GroupKey key, Portion portion, Origin end) {
        Leg leg = portion.leg();
        if (leg.kind() == Leg.Kind.NONE) {
            return key == GroupKey.FUND_CURRENCY
                    ? currency(null)
                    : new Value(key, Grouping.NONE, "no investor: internal budgets and takeovers");
        }
        if (key == GroupKey.ORIGIN_KIND) {
            return new Value(key, end.kind().name(), end.kind().name());
        }
        PartyRef party = leg.party();
        if (party == null) {
            return leg.kind() == Leg.Kind.SYNDICATE
                    ? new Value(key, SYNDICATE, "syndicates: parts that nobody sizes")
                    : ItemKeys.unknown(key);
        }
        return switch (key) {
            case INVESTOR -> new Value(key, party.id(), party.name());
            case INVESTOR_KIND -> kind(party);
            default -> currency(lookThrough.funds().fund(party));
        };
    }

    private Value kind(PartyRef party) {
        OrganizationProfile organization = lookThrough.organizations().get(party.slug());
        String kind =
                party.kind() == PartyRef.Kind.ORGANIZATION && organization != null
                        ? organization.kind().name()
                        : party.kind().name();
        return new Value(GroupKey.INVESTOR_KIND, kind, kind);
    }

    private static Value currency(@Nullable FundProfile fund) {
        GroupKey key = GroupKey.FUND_CURRENCY;
        if (fund == null) {
            return new Value(key, Grouping.NONE, "not a fund");
        }
        return fund.currency() == null
                ? ItemKeys.unknown(key)
                : new Value(key, fund.currency().code(), fund.currency().code());
    }
}
