package org.moneytrail.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Clocks;
import org.moneytrail.rule.Methodology;
import org.moneytrail.testsupport.BuiltInFacts;

/** The verdict on every claim of the built-in data (R26). */
class FactCheckTest {

    private static final BuiltInFacts DATA = BuiltInFacts.INSTANCE;
    private static final Talk TALK = new Talk(DATA.market().claims(), DATA.market().statistics());
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    static FactCheck atItsDate(String slug) {
        Claim claim = claim(slug);
        return check(claim, FactCheck.clocksOf(claim, TODAY));
    }

    static FactCheck today(String slug) {
        return check(claim(slug), new Clocks(TODAY, TODAY));
    }

    private static Claim claim(String slug) {
        return DATA.market().claims().stream()
                .filter(claim -> claim.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static FactCheck check(Claim claim, Clocks clocks) {
        return FactCheck.of(
                claim, TALK, DATA.facts(), DATA.sectors(), clocks, Methodology.STANDARD);
    }

    @Test
    void everyClaimHasItsVerdict() {
        Map<String, String> verdicts = new TreeMap<>();
        for (Claim claim : DATA.market().claims()) {
            verdicts.put(
                    claim.slug(),
                    text(atItsDate(claim.slug())) + " | " + text(today(claim.slug())));
        }
        verdicts.forEach((slug, text) -> System.err.println("VERDICT " + slug + " " + text));
        assertThat(verdicts).isNotEmpty();
    }

    private static String text(FactCheck check) {
        return check.verdict()
                + " "
                + check.reason()
                + (check.beyondCoverage() ? " beyond" : "")
                + " x"
                + check.multiple()
                + " "
                + check.parameters()
                + " yard "
                + check.statistics().size()
                + "+"
                + check.rivals().size();
    }
}
