package org.moneytrail.rule.market;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Clocks;
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
    private static final Window RALLY = new Window(CHATGPT, LocalDate.parse("2023-07-31"));

    private static final List<Listing> LISTINGS =
            DATA.market().issuers().entrySet().stream()
                    .map(stock -> new Listing(stock.getKey(), stock.getValue(), List.of()))
                    .toList();

    private static StockMarket market(Tie... ties) {
        return new StockMarket(
                LISTINGS,
                DATA.market().quotes(),
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
    void show() {
        for (Leakage l : Leakage.of(market(), RALLY)) {
            System.err.println(
                    "LEAK "
                            + l.listing().stock()
                            + " "
                            + l.change()
                            + " "
                            + l.market().reason()
                            + " "
                            + l.outlayTotal()
                            + " peak "
                            + (l.market().peak() == null ? null : l.market().peak().day())
                            + " "
                            + l.market().scaled());
        }
        for (Unicorn u :
                Unicorns.of(
                        DATA.facts(), LISTINGS, DATA.market().quotes(), new Clocks(TODAY, TODAY))) {
            System.err.println(
                    "UNI "
                            + u.startup()
                            + " "
                            + u.basis()
                            + " "
                            + u.dollars().rounded().stated()
                            + " "
                            + (u.on() == null ? null : u.on().text())
                            + " "
                            + u.ceased()
                            + " "
                            + u.fact().slug());
        }
        CapitalReport report =
                CapitalReport.of(
                        DATA.facts(),
                        new CapitalScope(
                                DATA.sectors().subtree("ai"),
                                null,
                                null,
                                CHATGPT,
                                LocalDate.parse("2023-07-31")),
                        new Clocks(TODAY, TODAY),
                        Methodology.STANDARD,
                        CurrencyCode.CNY);
        System.err.println("FEAST " + Feast.of(market(), report, RALLY));
    }
}
