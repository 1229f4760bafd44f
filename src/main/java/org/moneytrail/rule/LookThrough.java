package org.moneytrail.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;

/**
 * Whose money a leg was (R19): a fund's leg belongs to its LPs pro rata, an LP that is a fund is looked through in turn, and
 * what no commitment explains is shown as such and never spread over the known LPs.
 *
 * @param organizations those that invested or committed, by slug
 * @param depth how many funds may stand one behind another on a path
 */
public record LookThrough(
        FundBook funds,
        Map<String, OrganizationProfile> organizations,
        LocalDate validAt,
        int depth) {

    /** No fund of funds is looked through deeper than this. */
    public static final int DEPTH = 8;

    LookThrough toDepth(int wanted) {
        return new LookThrough(funds, organizations, validAt, wanted);
    }

    /** The way back of a leg, whose own share is 1. */
    public Origin of(Leg leg, String startup, @Nullable PartialDate effectiveOn) {
        PartyRef party = leg.party();
        return switch (leg.kind()) {
            case PARTY -> {
                Set<String> path = new LinkedHashSet<>(Set.of("Organization:" + startup));
                LocalDate day = effectiveOn == null ? validAt : effectiveOn.last();
                yield party == null
                        ? Origin.end(null, OriginKind.UNKNOWN, BigDecimal.ONE)
                        : walk(party, BigDecimal.ONE, day, path);
            }
            case SYNDICATE -> syndicate(leg);
            case UNITEMISED, NONE -> Origin.end(null, OriginKind.UNKNOWN, BigDecimal.ONE);
        };
    }

    private Origin walk(PartyRef party, BigDecimal share, LocalDate day, Set<String> path) {
        String body = funds.body(party);
        if (path.contains(body)) {
            return Origin.end(party, OriginKind.CIRCULAR, share);
        }
        FundProfile fund = funds.fund(party);
        if (fund == null) {
            return Origin.end(party, directKind(party), share);
        }
        if (path.size() > depth) {
            return new Origin(
                    party,
                    OriginKind.UNKNOWN,
                    share,
                    false,
                    List.of(),
                    false,
                    List.of(),
                    true,
                    List.of());
        }
        Set<String> further = new LinkedHashSet<>(path);
        further.add(body);
        return Origin.end(party, bodyKind(fund), share).from(sources(fund, share, day, further));
    }

    private List<Origin> sources(
            FundProfile fund, BigDecimal share, LocalDate day, Set<String> path) {
        List<Origin> sources = new ArrayList<>();
        BigDecimal explained = BigDecimal.ZERO;
        for (FundBook.Share lp : funds.shares(fund, day)) {
            BigDecimal part = share.multiply(lp.share());
            explained = explained.add(part);
            sources.add(
                    walk(lp.party(), part, day, path)
                            .because(List.of(lp.commitment()), lp.undated()));
        }
        BigDecimal rest = share.subtract(explained);
        if (rest.signum() > 0) {
            sources.add(Origin.inferred(bodyKind(fund), rest));
        }
        return sources;
    }

    /** Only where all investors are known and share one kind does a syndicate have that kind (R20). */
    private Origin syndicate(Leg leg) {
        Set<OriginKind> among = EnumSet.noneOf(OriginKind.class);
        for (PartyRef member : leg.members()) {
            among.add(memberKind(member));
        }
        List<OriginKind> kinds = List.copyOf(among);
        boolean one = leg.complete() && kinds.size() == 1;
        return new Origin(
                null,
                one ? kinds.get(0) : OriginKind.UNKNOWN,
                BigDecimal.ONE,
                one,
                kinds,
                false,
                List.of(),
                false,
                List.of());
    }

    private OriginKind memberKind(PartyRef party) {
        FundProfile fund = funds.fund(party);
        return fund == null ? directKind(party) : bodyKind(fund);
    }

    private OriginKind directKind(PartyRef party) {
        if (party.kind() == PartyRef.Kind.PERSON) {
            return OriginKind.PERSON;
        }
        OrganizationProfile organization = organizations.get(party.slug());
        return OriginKind.of(organization == null ? null : organization.kind());
    }

    private static OriginKind bodyKind(FundProfile fund) {
        return OriginKind.ofBody(fund.kind(), fund.currency());
    }
}
