package org.moneytrail.rule.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.testsupport.BuiltInFacts;

/** Corporate investors of the built-in data (R28, R16). */
class BackupsTest {

    private static final BuiltInFacts DATA = BuiltInFacts.INSTANCE;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final Map<String, Backup> BACKUPS =
            Backups.of(
                            CapitalReport.of(
                                    DATA.facts(),
                                    new CapitalScope(
                                            DATA.sectors().subtree("ai"), null, null, null, null),
                                    new Clocks(TODAY, TODAY),
                                    Methodology.STANDARD,
                                    CurrencyCode.CNY),
                            DATA.market().interests(),
                            DATA.facts().organizations())
                    .stream()
                    .collect(Collectors.toMap(Backup::investor, backup -> backup));

    @Test
    void alibabaBacksSeveralModelMakersSideBySide() {
        Backup alibaba = BACKUPS.get("alibaba");
        assertThat(alibaba.parallel().get("foundation-models")).contains("moonshot", "zhipu");
        assertThat(alibaba.internalSpend().stated()).isPositive();
        assertThat(alibaba.ratio()).isGreaterThan(java.math.BigDecimal.ONE);
    }

    @Test
    void anUnsizedLegIsUndisclosedAndNeverTheSyndicatesSum() {
        Backup games = BACKUPS.get("37games");
        assertThat(games.external().stated()).isZero();
        assertThat(games.external().undisclosed()).isPositive();
        assertThat(games.ratio()).isNull();
        assertThat(games.medianTicket()).isNull();
    }

    @Test
    void anInterestThatBecameNoMoneyCountsAsAnInterest() {
        Backup tencent = BACKUPS.get("tencent");
        assertThat(tencent.interests()).isEqualTo(1);
        assertThat(tencent.becameMoney()).isZero();
        assertThat(tencent.interestShare()).isZero();
    }

    @Test
    void whoNeverLookedHasNoShareOfInterest() {
        assertThat(BACKUPS.get("37games").interestShare()).isNull();
    }

    @Test
    void aVentureFirmIsNoCorporateInvestor() {
        assertThat(BACKUPS).doesNotContainKeys("hongshan", "qiming");
    }
}
