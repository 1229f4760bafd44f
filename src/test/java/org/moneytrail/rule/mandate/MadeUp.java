package org.moneytrail.rule.mandate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundKind;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.fact.OrganizationKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.SectorMatch;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.SectorTree;

/** Small worlds of made-up funds: LP "pension", fund "river", startup "parrot" in foundation models. */
final class MadeUp {

    static final SectorTree SECTORS =
            new SectorTree(
                    Map.of(
                            "ai", Set.of(),
                            "foundation-models", Set.of("ai"),
                            "semiconductors", Set.of(),
                            "ai-chips", Set.of("ai", "semiconductors"),
                            "biopharma", Set.of()));

    private final List<FundProfile> funds = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<FundingRound> rounds = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();

    static Clause clause(String slug, MandateRule rule, SectorMatch match, String... sectors) {
        return new Clause(
                slug,
                "pension",
                "river",
                rule,
                Set.of(sectors),
                match,
                null,
                null,
                PartialDate.parse("2020"),
                false);
    }

    static Clause from(Clause clause, String date) {
        return new Clause(
                clause.slug(),
                clause.holder(),
                clause.fund(),
                clause.rule(),
                clause.sectors(),
                clause.match(),
                clause.basis(),
                clause.ratio(),
                date == null ? null : PartialDate.parse(date),
                false);
    }

    static Clause on(Clause clause, String fund, String holder) {
        return new Clause(
                clause.slug(),
                holder,
                fund,
                clause.rule(),
                clause.sectors(),
                clause.match(),
                clause.basis(),
                clause.ratio(),
                clause.effectiveOn(),
                false);
    }

    MadeUp fund(String slug, String vintage, String size) {
        return fund(slug, vintage, size, false, false);
    }

    MadeUp fund(String slug, String vintage, String size, boolean target, boolean isClass) {
        funds.add(
                new FundProfile(
                        slug,
                        slug,
                        FundKind.VC,
                        CurrencyCode.CNY,
                        vintage == null ? null : PartialDate.parse(vintage),
                        size == null
                                ? null
                                : MoneyRange.exact(CurrencyCode.CNY, new BigDecimal(size)),
                        target,
                        isClass,
                        slug + "-org",
                        null));
        return this;
    }

    MadeUp commitment(String partner, String fund, String amount, String date) {
        Map<String, Object> told = told("cm" + commitments.size());
        put(told, "amount", amount);
        put(told, "date", date);
        told.put("currency", "CNY");
        commitments.add(
                new Commitment(
                        "cm" + commitments.size(),
                        PartyRef.of(partner, partner),
                        fund,
                        Recorded.statements(List.of(row(told)), Commitment.Telling::of)));
        return this;
    }

    /** A closed round of the startup of which one party's leg is known, or not. */
    MadeUp round(String slug, String date, String amount, String investor, String leg) {
        Map<String, Object> round = told(slug);
        round.put("closedOn", date);
        round.put("status", "CLOSED");
        round.put("scope", "ROUND");
        put(round, "amount", amount);
        round.put("currency", "CNY");
        Map<String, Object> part = told(slug + "-leg");
        put(part, "amount", leg);
        part.put("currency", "CNY");
        Participation participation =
                new Participation(
                        slug + "." + investor.substring(investor.indexOf(':') + 1),
                        PartyRef.of(investor, investor),
                        Recorded.statements(List.of(row(part)), Participation.Telling::of));
        rounds.add(
                new FundingRound(
                        slug,
                        "parrot",
                        Recorded.statements(List.of(row(round)), RoundTelling::of),
                        List.of(participation),
                        List.of(),
                        List.of()));
        return this;
    }

    List<FundProfile> funds() {
        return funds;
    }

    List<Commitment> commitments() {
        return commitments;
    }

    CapitalFacts capital() {
        OrganizationProfile parrot =
                new OrganizationProfile(
                        "parrot",
                        "Parrot",
                        OrganizationKind.STARTUP,
                        "foundation-models",
                        "CN",
                        null,
                        null,
                        false,
                        false,
                        null);
        return new CapitalFacts(
                rounds,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("parrot", parrot),
                funds,
                commitments,
                List.of(),
                new FxTable(List.of()));
    }

    PowderFacts powder() {
        return new PowderFacts(funds, commitments, mandates, capital(), SECTORS);
    }

    private static Map<String, Object> told(String id) {
        Map<String, Object> told = new HashMap<>();
        told.put("id", id);
        told.put("canonical", true);
        told.put("hash", "");
        return told;
    }

    private static void put(Map<String, Object> told, String name, String value) {
        if (value != null) {
            told.put(name, value);
        }
    }

    private static Map<String, Object> row(Map<String, Object> told) {
        return Map.of(
                "statement",
                told,
                "source",
                Map.of(
                        "slug", "paper",
                        "publisher", "Paper",
                        "title", "Paper",
                        "publishedOn", "2026-06-30",
                        "reliability", "FILING",
                        "recordedOn", "2026-07-01"));
    }
}
