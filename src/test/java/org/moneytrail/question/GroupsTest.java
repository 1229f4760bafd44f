package org.moneytrail.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Answer;

/** However a report is taken apart, the groups add up to it, case by case (R13). */
@QuarkusTest
class GroupsTest {

    private static final String SCOPE =
            "scope: {sector: \"ai\"}, asOf: {validAt: \"2026-06-30\", knownAt: \"2026-11-23\"}";
    private static final String SHARE =
            "gross { ...total } reached { ...total } exclusions { reason total { ...total } }";
    private static final String TOTAL =
            " fragment total on MoneyTotal { low stated high count exact vague openEnded undisclosed }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "YEAR",
                "QUARTER",
                "FOUNDED_YEAR",
                "SECTOR",
                "CITY",
                "COUNTRY",
                "STARTUP",
                "YEAR, CITY",
                "SECTOR, QUARTER, COUNTRY",
                "STARTUP, FOUNDED_YEAR, YEAR, QUARTER, SECTOR, CITY, COUNTRY"
            })
    void groupsAddUpToTheReport(String keys) {
        addUp(keys, what -> true);
    }

    /** One item has several legs, so only its money adds up and not the number of items. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INVESTOR",
                "INVESTOR_KIND",
                "ORIGIN_KIND",
                "FUND_CURRENCY",
                "ORIGIN_KIND, YEAR"
            })
    void groupsByLegAddUpToTheMoneyOfTheReport(String keys) {
        addUp(keys, GroupsTest::isMoney);
    }

    private static void addUp(String keys, Predicate<String> compared) {
        JsonNode report =
                Answer.to(
                                "{ moneyReached(%s) { %s groups(by: [%s]) { keys { key value label } %s } } } %s"
                                        .formatted(SCOPE, SHARE, keys, SHARE, TOTAL))
                        .at("moneyReached");
        Map<String, BigDecimal> sums = new TreeMap<>();
        report.get("groups").forEach(group -> add(group, sums));
        Map<String, BigDecimal> whole = new TreeMap<>();
        add(report, whole);

        assertThat(report.get("groups")).isNotEmpty();
        sums.keySet().removeIf(compared.negate());
        whole.keySet().removeIf(compared.negate());
        assertThat(sums.keySet()).isEqualTo(whole.keySet());
        // Each group is rounded once, at its end (R7).
        BigDecimal rounding =
                new BigDecimal("0.005")
                        .multiply(BigDecimal.valueOf(report.get("groups").size() + 1));
        whole.forEach(
                (what, sum) ->
                        assertThat(sums.get(what)).as(what).isCloseTo(sum, within(what, rounding)));
    }

    @Test
    void keysAreToldInTheOrderAskedFor() {
        JsonNode groups =
                Answer.to(
                                "{ moneyReached(%s) { groups(by: [CITY, YEAR]) { keys { key } } } }"
                                        .formatted(SCOPE))
                        .at("moneyReached.groups");
        assertThat(groups)
                .allSatisfy(
                        group ->
                                assertThat(group.findValuesAsText("key"))
                                        .containsExactly("CITY", "YEAR"));
    }

    @Test
    void aliasesOfOneFieldKeepTheirOwnArguments() {
        JsonNode data =
                Answer.to(
                                """
                                { a: moneyReached(scope: {startups: ["minimax"]}) {
                                    years: groups(by: [YEAR]) { keys { key } }
                                    cities: groups(by: [CITY]) { keys { key } }
                                    one: items(first: 1) { edges { node { id } } }
                                    two: items(first: 2) { edges { node { id } } }
                                    out: items(outcome: EXCLUDED) { edges { node { outcome } } } }
                                  b: moneyReached(scope: {startups: ["zhipu"]}, currency: "USD") {
                                    reached { currency } items(first: 3) { edges { node { id } } } } }
                                """)
                        .data();
        assertThat(data.at("/a/years").findValuesAsText("key")).containsOnly("YEAR");
        assertThat(data.at("/a/cities").findValuesAsText("key")).containsOnly("CITY");
        assertThat(data.at("/a/one/edges")).hasSize(1);
        assertThat(data.at("/a/two/edges")).hasSize(2);
        assertThat(data.at("/a/out").findValuesAsText("outcome"))
                .isNotEmpty()
                .containsOnly("EXCLUDED");
        assertThat(data.at("/b/reached/currency").asText()).isEqualTo("USD");
        assertThat(data.at("/b/items/edges")).hasSize(3);
    }

    private static Offset<BigDecimal> within(String what, BigDecimal rounding) {
        return Offset.offset(isMoney(what) ? rounding : BigDecimal.ZERO);
    }

    private static boolean isMoney(String what) {
        return what.endsWith("low") || what.endsWith("stated") || what.endsWith("high");
    }

    private static void add(JsonNode account, Map<String, BigDecimal> sums) {
        add("gross", account.get("gross"), sums);
        add("reached", account.get("reached"), sums);
        account.get("exclusions").forEach(e -> add(e.get("reason").asText(), e.get("total"), sums));
    }

    private static void add(String what, JsonNode total, Map<String, BigDecimal> sums) {
        total.properties()
                .forEach(
                        e ->
                                sums.merge(
                                        what + " " + e.getKey(),
                                        e.getValue().decimalValue(),
                                        BigDecimal::add));
    }
}
