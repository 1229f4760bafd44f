package org.moneytrail.rule.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.fact.MandateRule.ALLOW_ONLY;
import static org.moneytrail.fact.SectorMatch.EXACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;

/** R22, sentence by sentence, on made-up funds. */
class DryPowderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

    private static DryPowder powder(MadeUp world, Clause... clauses) {
        return DryPowder.of(
                world.powder(), List.of(clauses), "foundation-models", TODAY, CurrencyCode.CNY);
    }

    private static FundPowder only(MadeUp world) {
        return row(powder(world), "river");
    }

    private static FundPowder row(DryPowder powder, String fund) {
        return powder.shares().stream()
                .flatMap(share -> share.funds().stream())
                .filter(row -> row.fund().slug().equals(fund))
                .findFirst()
                .orElseThrow();
    }

    private static String cases(Cases cases) {
        Cases rounded = cases.rounded();
        return rounded.low().intValue()
                + " "
                + rounded.stated().intValue()
                + " "
                + rounded.high().intValue();
    }

    @Test
    void theSizeLessTheLegsIsLeft() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", "1000")
                        .round("a", "2022-01-01", "500", "Fund:river", "300");
        assertThat(cases(only(world).unspent())).isEqualTo("700 700 700");
        assertThat(only(world).left().facts()).containsExactly("Participation:a.river");
    }

    @Test
    void whatAFundWasSaidToHaveLeftHoldsUntilItsPastIsAnother() {
        PowderFacts before =
                new MadeUp().fund("river", "2020", "1000").fund("lake", "2020", "10").powder();
        PowderFacts after =
                new MadeUp()
                        .fund("river", "2020", "1000")
                        .fund("lake", "2020", "10")
                        .round("a", "2022-01-01", "500", "Fund:river", "300")
                        .powder();
        UnspentOfFunds each = new UnspentOfFunds(before, TODAY, CurrencyCode.CNY);
        FundVerdicts verdicts = FundVerdicts.of(List.of(), before.sectors(), "ai", TODAY);
        assertThat(left(each, before, verdicts))
                .containsExactly("lake 0 10 10", "river 0 1000 1000");
        assertThat(left(each, after, verdicts))
                .containsExactly("lake 0 10 10", "river 700 700 700");
        assertThat(left(each, before, verdicts))
                .containsExactly("lake 0 10 10", "river 0 1000 1000");
    }

    private static List<String> left(UnspentOfFunds each, PowderFacts told, FundVerdicts verdicts) {
        DryPowder powder = DryPowder.of(each, FundPast.of(told, TODAY), verdicts);
        return powder.shares().stream()
                .flatMap(share -> share.funds().stream())
                .map(row -> row.fund().slug() + " " + cases(Objects.requireNonNull(row.unspent())))
                .toList();
    }

    @Test
    void aLegOfTheOrganizationThatIsTheSameBodyIsTheFunds() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", "1000")
                        .round("a", "2022-01-01", "500", "Organization:river-org", "300");
        assertThat(cases(only(world).unspent())).isEqualTo("700 700 700");
    }

    @Test
    void aLegAfterTheDayIsNotSpentYet() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", "1000")
                        .round("a", "2022-01-01", "500", "Fund:river", "300")
                        .round("b", "2026-06-29", "500", "Fund:river", "100");
        DryPowder earlier =
                DryPowder.of(
                        world.powder(),
                        List.of(),
                        "ai",
                        LocalDate.parse("2026-06-28"),
                        CurrencyCode.CNY);
        assertThat(cases(row(earlier, "river").unspent())).isEqualTo("700 700 700");
        assertThat(cases(only(world).unspent())).isEqualTo("600 600 600");
    }

    @Test
    void withoutASizeTheCommitmentsStandForIt() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", null)
                        .commitment("Organization:pension", "river", "400", "2020-05")
                        .commitment("Organization:bank", "river", "100", "2021")
                        .commitment("Organization:late", "river", "100", "2026-12-31")
                        .round("a", "2022-01-01", "500", "Fund:river", "300");
        // The last commitment was published earlier than its day, and so had been made by then
        // (R4).
        assertThat(cases(only(world).unspent())).isEqualTo("300 300 300");
        assertThat(only(world).left().notes()).containsExactly(PowderNote.SIZE_FROM_COMMITMENTS);
    }

    @Test
    void aCommitmentWithoutASumLeavesTheSizeOpen() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", null)
                        .commitment("Organization:pension", "river", "400", "2020-05")
                        .commitment("Organization:bank", "river", null, "2021")
                        .round("a", "2022-01-01", "500", "Fund:river", "300");
        assertThat(only(world).left().openEnded()).isTrue();
        assertThat(powder(world).total().openEnded()).isEqualTo(1);
    }

    @Test
    void aFundWhoseSizeNobodyTellsIsUndisclosedAndNeverZero() {
        DryPowder powder = powder(new MadeUp().fund("river", "2020", null));
        assertThat(powder.total().count()).isEqualTo(1);
        assertThat(powder.total().undisclosed()).isEqualTo(1);
        assertThat(row(powder, "river").left().notes()).contains(PowderNote.SIZE_UNKNOWN);
    }

    @Test
    void moneyForAnotherFundIsCountedThereOnly() {
        MadeUp world =
                new MadeUp()
                        .fund("mother", "2019", "1000")
                        .fund("river", "2020", "400")
                        .commitment("Fund:mother", "river", "400", "2020-05")
                        .round("a", "2022-01-01", "500", "Fund:river", "300");
        DryPowder powder = powder(world);
        assertThat(cases(row(powder, "mother").unspent())).isEqualTo("600 600 600");
        assertThat(powder.total().stated()).isEqualByComparingTo("700");
    }

    @Test
    void lowIsZeroWhereTheSizeIsATarget() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", "1000", true, false)
                        .round("a", "2022-01-01", "500", "Fund:river", "300");
        assertThat(cases(only(world).unspent())).isEqualTo("0 700 700");
    }

    @Test
    void lowIsZeroWhereALegIsUnsized() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", "1000")
                        .round("a", "2022-01-01", "500", "Fund:river", "300")
                        .round("b", "2023-01-01", "200", "Fund:river", null);
        assertThat(cases(only(world).unspent())).isEqualTo("0 700 700");
        assertThat(only(world).left().notes()).containsExactly(PowderNote.UNSIZED_OUTFLOW);
    }

    @Test
    void aLegIsSpentAlsoWhereTheSumOfItsRoundIsNotTold() {
        MadeUp world =
                new MadeUp()
                        .fund("river", "2020", "1000")
                        .round("a", "2022-01-01", null, "Fund:river", "300");
        assertThat(cases(only(world).unspent())).isEqualTo("700 700 700");
    }

    @Test
    void lowIsZeroWhereNothingIsKnownOfWhatItSpent() {
        MadeUp world = new MadeUp().fund("river", "2020", "1000");
        assertThat(cases(only(world).unspent())).isEqualTo("0 1000 1000");
        assertThat(only(world).left().notes()).containsExactly(PowderNote.NO_KNOWN_OUTFLOW);
    }

    @Test
    void aFundThatDoesNotExistYetIsNotThere() {
        assertThat(powder(new MadeUp().fund("river", "2027", "1000")).total().count()).isZero();
        MadeUp world =
                new MadeUp().fund("river", "2026", "1000"); // a vintage counts from its 1 January
        assertThat(powder(world).total().count()).isEqualTo(1);
    }

    @Test
    void aFundWithoutADateIsListedAndNotSummed() {
        DryPowder powder = powder(new MadeUp().fund("river", null, "1000"));
        assertThat(powder.total().count()).isZero();
        assertThat(row(powder, "river").counted()).isFalse();
        assertThat(row(powder, "river").left().notes()).contains(PowderNote.UNDATED);
    }

    @Test
    void theEarliestDatedFactTellsSinceWhenItExists() {
        MadeUp world =
                new MadeUp()
                        .fund("river", null, "1000")
                        .commitment("Organization:pension", "river", "400", "2021-05")
                        .round("a", "2022-01-01", "500", "Fund:river", "300");
        assertThat(only(world).left().since()).isEqualTo("2021-05-31");
    }

    @Test
    void aClassOfFundsIsNoFund() {
        assertThat(powder(new MadeUp().fund("river", "2020", "1000", false, true)).total().count())
                .isZero();
    }

    @Test
    void aSumThatDoesNotConvertIsListedAndNotSummed() {
        DryPowder powder =
                DryPowder.of(
                        new MadeUp().fund("river", "2020", "1000").powder(),
                        List.of(),
                        "ai",
                        TODAY,
                        CurrencyCode.USD);
        assertThat(powder.total().count()).isZero();
        assertThat(row(powder, "river").left().notes()).contains(PowderNote.UNCONVERTIBLE);
    }

    @Test
    void eachFundStandsUnderItsVerdict() {
        Clause models = MadeUp.clause("models", ALLOW_ONLY, EXACT, "foundation-models");
        DryPowder powder =
                powder(
                        new MadeUp().fund("river", "2020", "1000").fund("lake", "2020", "10"),
                        models);
        assertThat(powder.shares().get(0).funds())
                .extracting(f -> f.fund().slug())
                .containsExactly("river");
        assertThat(powder.shares().get(0).total().stated()).isEqualByComparingTo("1000");
        assertThat(powder.shares().get(3).funds())
                .extracting(f -> f.fund().slug())
                .containsExactly("lake");
    }

    @Test
    void anEmptyChangeIsTheIdentity() {
        List<Clause> clauses =
                List.of(MadeUp.clause("models", ALLOW_ONLY, EXACT, "foundation-models"));
        assertThat(new ClauseChange(null, null, null).applyTo(clauses)).isEqualTo(clauses);
    }

    @Test
    void aChangeAddsLiftsAndReplaces() {
        Clause models = MadeUp.clause("models", ALLOW_ONLY, EXACT, "foundation-models");
        Clause chips = MadeUp.clause("chips", ALLOW_ONLY, EXACT, "semiconductors");
        Clause wider = MadeUp.clause("models", ALLOW_ONLY, EXACT, "ai");
        assertThat(new ClauseChange(chips, null, wider).applyTo(List.of(models)))
                .containsExactly(wider, chips);
        assertThat(new ClauseChange(null, "models", null).applyTo(List.of(models))).isEmpty();
    }
}
