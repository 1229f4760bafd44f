package org.moneytrail.rule.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.Cases;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.Leg;
import org.moneytrail.rule.Origin;
import org.moneytrail.rule.OriginKind;
import org.moneytrail.rule.Portion;
import org.moneytrail.rule.SectorTree;
import org.moneytrail.rule.Slice;

/** Finds money that reached a startup in a sector that a clause on its way forbids (R23). */
public final class MandateLeaks {

    private final CapitalReport report;
    private final List<Commitment> commitments;
    private final List<Clause> clauses;
    private final SectorTree sectors;
    private final FundBodies bodies;
    private final Map<String, MandateLeak> found = new TreeMap<>();

    private MandateLeaks(
            CapitalReport report,
            List<FundProfile> funds,
            List<Commitment> commitments,
            List<Clause> clauses,
            SectorTree sectors) {
        this.report = report;
        this.commitments = commitments;
        this.clauses = clauses;
        this.sectors = sectors;
        this.bodies = new FundBodies(funds);
    }

    /** By round, clause and path. */
    public static List<MandateLeak> of(
            CapitalReport report,
            List<FundProfile> funds,
            List<Commitment> commitments,
            List<Clause> clauses,
            SectorTree sectors) {
        MandateLeaks leaks = new MandateLeaks(report, funds, commitments, clauses, sectors);
        report.portions().forEach(leaks::look);
        return leaks.found.values().stream()
                .sorted(Comparator.comparing(MandateLeak::key))
                .toList();
    }

    private void look(Portion portion) {
        String sector = portion.item().organization().sector();
        Cases reached = reached(portion);
        if (sector == null || reached.isZero() || portion.leg().kind() != Leg.Kind.PARTY) {
            return;
        }
        PartialDate date = portion.item().effectiveOn();
        LocalDate day = date == null ? report.clocks().validAt() : date.last();
        Origin origin =
                report.lookThrough().of(portion.leg(), portion.item().organization().slug(), date);
        walk(new Trail(portion, reached, sector, day, List.of(), List.of(), false), origin);
    }

    private static Cases reached(Portion portion) {
        Cases sum = Cases.ZERO;
        for (Slice slice : portion.slices()) {
            Cases amount = slice.amount();
            sum = slice.reached() && amount != null ? sum.plus(amount) : sum;
        }
        return sum;
    }

    /** The way of one leg's money as far as it was walked. */
    private record Trail(
            Portion portion,
            Cases reached,
            String sector,
            LocalDate day,
            List<PartyRef> path,
            List<String> facts,
            boolean undated) {

        Trail to(PartyRef party, Origin origin) {
            List<PartyRef> further = new ArrayList<>(path);
            further.add(party);
            List<String> evidence = new ArrayList<>(facts);
            evidence.addAll(origin.facts());
            return new Trail(
                    portion, reached, sector, day, further, evidence, undated || origin.undated());
        }

        MandateLeak leak(Clause clause, @Nullable BigDecimal share, Cases amount) {
            return new MandateLeak(
                    portion.item(),
                    portion.item().effectiveOn(),
                    clause,
                    path,
                    facts,
                    undated,
                    share,
                    amount);
        }

        Cases part(BigDecimal share) {
            return reached.times(share, BigDecimal.ONE);
        }
    }

    private void walk(Trail trail, Origin origin) {
        PartyRef party = origin.party();
        if (party == null || origin.kind() == OriginKind.CIRCULAR) {
            return;
        }
        Trail here = trail.to(party, origin);
        List<FundProfile> funds = bodies.of(party);
        // What a body of several funds gave belongs to none of them for sure.
        if (funds.size() == 1) {
            FundProfile fund = funds.get(0);
            MandateVerdict verdict =
                    MandateVerdict.of(fund.slug(), trail.sector(), trail.day(), clauses, sectors);
            if (verdict.verdict() == Verdict.FORBIDDEN) {
                verdict.binding().forEach(clause -> leaks(clause, fund, here, origin));
            }
        }
        origin.sources().forEach(source -> walk(here, source));
    }

    /** The holder's part where it is an LP of the fund; a rule maker's clause binds all that passed through it. */
    private void leaks(Clause clause, FundProfile fund, Trail here, Origin origin) {
        boolean lp = commitments.stream().anyMatch(c -> isHolders(c, clause, fund, here.day()));
        if (!lp) {
            add(here.leak(clause, origin.share(), here.part(origin.share())));
            return;
        }
        List<Origin> theirs =
                origin.sources().stream().filter(s -> isHolder(s.party(), clause)).toList();
        for (Origin source : theirs) {
            PartyRef holder = source.party();
            if (holder != null) {
                Trail trail = here.to(holder, source);
                add(trail.leak(clause, source.share(), trail.part(source.share())));
            }
        }
        if (theirs.isEmpty()) {
            Cases most = here.part(unexplained(origin));
            Cases amount = new Cases(BigDecimal.ZERO, BigDecimal.ZERO, most.high());
            add(here.leak(clause, null, amount));
        }
    }

    private static boolean isThere(Commitment commitment, LocalDate day) {
        PartialDate date = commitment.date();
        return date == null || !date.last().isAfter(day);
    }

    private boolean isHolders(Commitment given, Clause clause, FundProfile fund, LocalDate day) {
        return given.fund().equals(fund.slug())
                && isHolder(given.partner(), clause)
                && isThere(given, day);
    }

    private boolean isHolder(@Nullable PartyRef party, Clause clause) {
        return party != null
                && ((party.kind() == PartyRef.Kind.ORGANIZATION
                                && party.slug().equals(clause.holder()))
                        || bodies.of(party).stream()
                                .anyMatch(fund -> clause.holder().equals(fund.body())));
    }

    private static BigDecimal unexplained(Origin origin) {
        if (origin.sources().isEmpty()) {
            return origin.share();
        }
        return origin.sources().stream()
                .filter(source -> source.party() == null)
                .map(Origin::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same clause on the same path twice, by two commitments of one LP, is one leak of both sums. */
    private void add(MandateLeak leak) {
        found.merge(leak.key(), leak, MandateLeaks::together);
    }

    private static MandateLeak together(MandateLeak a, MandateLeak b) {
        List<String> facts = new ArrayList<>(a.commitments());
        b.commitments().stream().filter(fact -> !facts.contains(fact)).forEach(facts::add);
        BigDecimal share = a.share() == null || b.share() == null ? null : a.share().add(b.share());
        return new MandateLeak(
                a.item(),
                a.effectiveOn(),
                a.clause(),
                a.path(),
                facts,
                a.undated() || b.undated(),
                share,
                a.amount().plus(b.amount()));
    }
}
