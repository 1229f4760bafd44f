package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.testsupport.BuiltInFacts;

/** Whose money a leg was, on the built-in data (R19, R20; cases 9, 10, 11 and 12 of the data set's README). */
class LookThroughTest {

    private static final BuiltInFacts DATA = BuiltInFacts.INSTANCE;
    private static final LookThrough LOOK =
            new LookThrough(
                    DATA.facts().fundBook(),
                    DATA.facts().organizations(),
                    LocalDate.parse("2026-06-30"),
                    LookThrough.DEPTH);
    private static final PartialDate LATE = PartialDate.parse("2026-06-30");

    private static Origin fund(String slug, String startup) {
        return LOOK.of(Leg.of(new PartyRef(PartyRef.Kind.FUND, slug, slug)), startup, LATE);
    }

    private static Origin organization(String slug, String startup) {
        return LOOK.of(Leg.of(new PartyRef(PartyRef.Kind.ORGANIZATION, slug, slug)), startup, LATE);
    }

    /** Case 9: listed company, Hong Kong unit, partnership, startup. */
    @Test
    void aConceptStocksMoneyIsFoundBehindItsPartnership() {
        assertThat(fund("tianjin-jiushang-spv", "moonshot").ends())
                .anySatisfy(
                        end -> {
                            assertThat(end.party()).isNotNull();
                            assertThat(end.party().slug()).isEqualTo("andon-hk");
                            assertThat(end.share()).isEqualByComparingTo("0.9868");
                        });
    }

    /** Case 10: Monolith's own deal is not that of its yuan fund, in which Andon is an LP. */
    @Test
    void aManagersDealIsNotItsFundsDeal() {
        Origin monolith = organization("monolith", "moonshot");
        assertThat(monolith.sources()).isEmpty();
        assertThat(monolith.kind()).isEqualTo(OriginKind.PRIVATE_FUND);
    }

    /** Case 11: Zhipu is an LP of Z Fund; what that fund would put into Zhipu came from Zhipu itself. */
    @Test
    void aCircleEndsWhereItBegan() {
        FundBook book = circle();
        LookThrough look =
                new LookThrough(
                        book, DATA.facts().organizations(), LocalDate.parse("2026-06-30"), 8);
        Origin way =
                look.of(
                        Leg.of(new PartyRef(PartyRef.Kind.FUND, "z-fund", "Z Fund")),
                        "zhipu",
                        LATE);
        assertThat(way.ends())
                .filteredOn(end -> end.kind() == OriginKind.CIRCULAR)
                .extracting(Origin::share)
                .singleElement()
                .satisfies(share -> assertThat(share).isEqualByComparingTo("0.2"));
    }

    /** Z Fund of 1.5bn yuan as it is, with a made-up sum for Zhipu's part, which no source gives. */
    private static FundBook circle() {
        org.moneytrail.fact.Fields told =
                new org.moneytrail.fact.Fields(
                        Map.of("amount", "300000000", "currency", "CNY", "date", "2024"));
        org.moneytrail.fact.Commitment real =
                DATA.funds().commitments().stream()
                        .filter(c -> c.slug().equals("cm-007"))
                        .findFirst()
                        .orElseThrow();
        org.moneytrail.fact.Statement<org.moneytrail.fact.Commitment.Telling> first =
                real.statements().all().get(0);
        org.moneytrail.fact.Commitment sized =
                new org.moneytrail.fact.Commitment(
                        real.slug(),
                        real.partner(),
                        real.fund(),
                        new org.moneytrail.fact.Statements<>(
                                List.of(
                                        org.moneytrail.fact.Statement.of(
                                                first.id(),
                                                first.source(),
                                                true,
                                                told,
                                                org.moneytrail.fact.Commitment.Telling::of))));
        return new FundBook(
                List.copyOf(DATA.funds().profiles().values()), List.of(sized), DATA.facts().fx());
    }

    /** Case 12: Big Fund III stands behind the National AI fund, and its own LPs behind it. */
    @Test
    void aFundOfFundsIsLookedThroughInTurn() {
        Origin way = fund("national-ai-fund", "zhipu");
        assertThat(way.sources()).extracting(s -> s.party().slug()).contains("big-fund-3-org");
        BigDecimal icbc =
                way.ends()
                        .filter(end -> end.party() != null && end.party().slug().equals("icbc"))
                        .map(Origin::share)
                        .findFirst()
                        .orElseThrow();
        // 60 of 60.06bn by Big Fund III, of whose 344bn the bank gives 21.5bn.
        assertThat(icbc).isBetween(new BigDecimal("0.0624"), new BigDecimal("0.0625"));
    }

    @Test
    void theEndsOfAWayAddUpToTheLeg() {
        for (String slug : DATA.funds().profiles().keySet()) {
            BigDecimal sum =
                    fund(slug, "zhipu")
                            .ends()
                            .map(Origin::share)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(slug).isEqualByComparingTo(BigDecimal.ONE);
        }
    }

    @Test
    void aFundWhoseSizeIsNotKnownHasOnlySharesThatAreStated() {
        assertThat(fund("zhongyuan-qianhai", "moore-threads").ends())
                .singleElement()
                .satisfies(
                        end -> {
                            assertThat(end.party()).isNull();
                            assertThat(end.kind()).isEqualTo(OriginKind.PRIVATE_FUND);
                            assertThat(end.inferred()).isTrue();
                        });
    }

    @Test
    void theBodyOfTwoFundsIsNeitherOfThem() {
        Origin bigFund = organization("big-fund", "enflame");
        assertThat(bigFund.sources()).isEmpty();
        assertThat(bigFund.kind()).isEqualTo(OriginKind.STATE);
    }

    @Test
    void aCommitmentOfLaterDoesNotExplainALegOfBefore() {
        PartialDate before = PartialDate.parse("2024-12-31");
        Origin way =
                LOOK.of(
                        Leg.of(new PartyRef(PartyRef.Kind.FUND, "national-ai-fund", "")),
                        "zhipu",
                        before);
        assertThat(way.ends()).allMatch(end -> end.party() == null);
    }
}
