package org.moneytrail.rule.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.Quote;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.testsupport.BuiltInFacts;

/** Stocks, raises and valuations of the built-in data (R24, R25, R27). */
class MarketTest {

    private static final BuiltInFacts DATA = BuiltInFacts.INSTANCE;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate CHATGPT = LocalDate.parse("2022-11-30");
    private static final LocalDate SUMMER = LocalDate.parse("2023-07-31");
    private static final Window RALLY = new Window(CHATGPT, SUMMER);
    private static final Window KIMI = new Window(CHATGPT, LocalDate.parse("2024-06-30"));

    private static final Tie[] ANDON = {
        new Tie("Organization:andon-health", "Organization:andon-hk", Tie.Kind.WHOLLY_OWNED, null),
        new Tie(
                "Organization:andon-hk",
                "Fund:tianjin-jiushang-spv",
                Tie.Kind.COMMITMENT,
                new BigDecimal("98.68")),
        new Tie("Organization:andon-health", "Fund:monolith-rmb-fund", Tie.Kind.COMMITMENT, null)
    };

    private static final List<Listing> LISTINGS =
            DATA.market().issuers().entrySet().stream()
                    .map(stock -> new Listing(stock.getKey(), stock.getValue(), List.of()))
                    .toList();

    private static StockMarket market(Tie... ties) {
        return new StockMarket(
                LISTINGS,
                DATA.market().quotes().stream().collect(Collectors.groupingBy(Quote::stock)),
                DATA.market().raises(),
                new Vehicles(List.of(ties)),
                DATA.facts().rounds(),
                DATA.facts().fx(),
                CurrencyCode.CNY,
                TODAY);
    }

    private static Leakage leakage(String stock, Window window, Tie... ties) {
        return Leakage.of(market(ties), window).stream()
                .filter(leakage -> leakage.listing().stock().equals(stock))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPriceIsScaledFromTheNearestMarketValueAndFlagged() {
        Leakage leakage = leakage("360", RALLY);
        assertThat(leakage.market().first().day()).isEqualTo(CHATGPT);
        assertThat(leakage.market().scaled()).isTrue();
        assertThat(leakage.change().stated()).isEqualByComparingTo("37411499735.03");
        assertThat(leakage.market().peak().day()).isEqualTo("2023-04-04");
    }

    @ParameterizedTest
    @CsvSource({
        "aofei-data, NO_QUOTE",
        "hanwang, NO_MARKET_VALUE",
        "haitian-aac, NO_MARKET_VALUE",
        "tom-cat, NO_MARKET_VALUE"
    })
    void withoutAPairOfMarketValuesThereIsNoChangeButAReason(String stock, NoChange reason) {
        Leakage leakage = leakage(stock, RALLY);
        assertThat(leakage.change()).isNull();
        assertThat(leakage.market().reason()).isEqualTo(reason);
    }

    @Test
    void oneQuoteIsNoPair() {
        Window onADay = new Window(LocalDate.parse("2023-06-01"), LocalDate.parse("2023-06-01"));
        assertThat(leakage("wondershare", onADay).market().reason()).isEqualTo(NoChange.ONE_QUOTE);
    }

    @Test
    void andonPaidMoonshotThroughItsOwnVehicles() {
        Leakage leakage = leakage("andon-health", KIMI, ANDON);
        assertThat(leakage.outlays())
                .extracting(outlay -> outlay.leg().investor().slug())
                .contains("andon-hk", "tianjin-jiushang-spv");
        assertThat(leakage.outlays())
                .allMatch(outlay -> outlay.round().startup().equals("moonshot"));
    }

    @Test
    void aFundInWhichItIsOneOfManyIsNoVehicle() {
        assertThat(new Vehicles(List.of(ANDON)).of("andon-health"))
                .isEqualTo(
                        Set.of(
                                "Organization:andon-health",
                                "Organization:andon-hk",
                                "Fund:tianjin-jiushang-spv"));
    }

    @Test
    void whatNobodyPaidIsNoZeroPerHundred() {
        assertThat(leakage("360", RALLY).outlayPer100()).isNull();
    }

    @Test
    void theFiveColumnsStandBesideEachOther() {
        CapitalScope scope =
                new CapitalScope(DATA.sectors().subtree("ai"), null, null, CHATGPT, SUMMER);
        Feast feast = Feast.of(market(), report(scope).tally(), RALLY);
        assertThat(feast.marketValueGain().covered()).isEqualTo(5);
        assertThat(feast.marketValueGain().of()).isEqualTo(22);
        assertThat(feast.listedPrimaryRaises().total().stated())
                .isEqualByComparingTo("1671911686.20");
        assertThat(feast.reached().total().stated())
                .isLessThan(feast.marketValueGain().total().stated());
    }

    @Test
    void aScopeOfStartupsHasNoInternalSpendAndSaysWhy() {
        CapitalScope scope = new CapitalScope(null, Set.of("moonshot"), null, null, null);
        Feast feast =
                Feast.of(market().with(List.of()), report(scope).tally(), new Window(null, null));
        assertThat(feast.internalSpend().total()).isNull();
        assertThat(feast.internalSpend().reason()).contains("startups");
        assertThat(feast.marketValueGain().reason())
                .isEqualTo("no concept stock lies in the scope");
    }

    private static CapitalReport report(CapitalScope scope) {
        return CapitalReport.of(
                DATA.facts(),
                scope,
                new Clocks(TODAY, TODAY),
                Methodology.STANDARD,
                CurrencyCode.CNY);
    }

    private static Map<String, Unicorn> unicorns(LocalDate day) {
        return Unicorns.of(DATA.facts(), LISTINGS, DATA.market().quotes(), new Clocks(day, TODAY))
                .stream()
                .collect(Collectors.toMap(Unicorn::startup, unicorn -> unicorn));
    }

    @Test
    void aUnicornSaysOnWhatItRests() {
        Map<String, Unicorn> unicorns = unicorns(TODAY);
        assertThat(unicorns.get("moonshot").basis()).isEqualTo(Basis.CLOSED_ROUND);
        assertThat(unicorns.get("minimax").basis()).isEqualTo(Basis.MARKET_VALUE);
        assertThat(unicorns.get("moonshot").ceased()).isNull();
    }

    @Test
    void whoWasTakenOverOrDeniedIsAUnicornNoMore() {
        assertThat(unicorns(TODAY).get("light-years-beyond").ceased()).isEqualTo(Ceased.ACQUIRED);
        assertThat(unicorns(TODAY).get("deepseek").ceased()).isEqualTo(Ceased.CANCELLED);
        assertThat(unicorns(LocalDate.parse("2023-06-10")).get("light-years-beyond").ceased())
                .isNull();
    }

    @Test
    void aLaterRoundMakesNoUnicornOfTheYearBefore() {
        assertThat(unicorns(LocalDate.parse("2023-07-31"))).doesNotContainKey("moonshot");
    }
}
