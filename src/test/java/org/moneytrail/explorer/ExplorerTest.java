package org.moneytrail.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.explorer.Chromium.Visit;
import org.moneytrail.testsupport.Answer;

/** A person at the explorer: the numbers are the API's, every choice is in the address. */
@QuarkusTest
class ExplorerTest extends InBrowser {
    private static final String ENDS = "validAt: \"2026-06-30\", knownAt: \"2026-06-30\"";
    private static final String REPORT =
            """
            query Same($scope: CapitalScope!, $asOf: AsOf, $methodology: MethodologyInput, $currency: CurrencyCode) {
              moneyReached(scope: $scope, asOf: $asOf, methodology: $methodology, currency: $currency) {
                gross { low stated high count undisclosed }
                exclusions { reason total { low stated high count undisclosed } }
                reached { low stated high count undisclosed }
              }
            }
            """;

    /** What a catalogue lacks or has too much. English needs no words for the data's English terms and has signs for currencies. */
    private static final String CATALOGUES =
            """
            async () => {
              const files = ["en", "zh-Hant", "zh-Hans"].map(it => import(`/explorer/i18n/${it}.js`));
              const keys = (part, path) => Object.entries(part).flatMap(([name, it]) =>
                typeof it === "object" ? keys(it, `${path}.${name}`) : [`${path}.${name}`]);
              const own = /^\\.(currencies|data|patterns|questions\\.(titles|groups)|feast\\.reasons)\\./;
              const [en, ...others] = (await Promise.all(files)).map(it => keys(it.default, ""));
              const differing = (one, two) => [...one.filter(key => !two.includes(key)), ...two.filter(key => !one.includes(key))];
              return [
                ...others.flatMap(it => differing(en, it).filter(key => !own.test(key))),
                ...differing(...others),
              ];
            }
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all of AI, on one day     | sector=ai&valid=2026-06-30&known=2026-06-30
                    models, in July 2023      | sector=foundation-models&from=2022-11-30&to=2023-07-31&valid=2023-07-31&known=2023-07-31
                    one startup, in dollars   | startups=moonshot&currency=USD&method=PRESS&valid=2024-12-31&known=2026-06-30
                    """)
    void theTableShowsTheNumbersThatTheApiGives(String name, String choices) {
        try (Visit visit = visit(1280, 900, "en")) {
            visit.open("/?" + choices);
            visit.page.locator("mt-figure button").first().click();
            List<List<String>> shown = rows(visit.page.locator("mt-figure table").first());
            assertThat(shown).isEqualTo(expected(choices(choices)));
            visit.expectNoComplaint();
        }
    }

    @Test
    void theHeadlineSaysAtLeastAndTheNumbersOfTheBars() {
        try (Visit visit = visit(1280, 900, "en")) {
            visit.open("/?valid=2026-06-30&known=2026-06-30");
            BigDecimal low =
                    Answer.to(
                                    "{ moneyReached(scope: {sector: \"ai\"}, asOf: {"
                                            + ENDS
                                            + "}) { reached { low } } }")
                            .at("moneyReached.reached.low")
                            .decimalValue();
            String short3 =
                    low.movePointLeft(9)
                            .setScale(1, java.math.RoundingMode.HALF_EVEN)
                            .toPlainString();
            assertThat(visit.page.innerText("h1")).contains("at least ¥" + short3 + "bn");
            assertThat(visit.page.locator("svg.bars .row[data-key=REACHED] .value").innerHTML())
                    .contains("bn");
        }
    }

    @Test
    void everyChoiceIsInTheAddressAndTheWayBackWorks() {
        try (Visit visit = visit(1280, 900, "en")) {
            Page page = visit.open("/?valid=2026-06-30&known=2026-06-30").page;
            String before = page.innerText("h1");
            page.selectOption("select[name=sector]", "foundation-models");
            page.waitForURL("**/?*sector=foundation-models*");
            page.waitForFunction(
                    "before => document.querySelector('h1').innerText !== before", before);
            String after = page.innerText("h1");
            page.reload();
            visit.settled();
            assertThat(page.innerText("h1")).isEqualTo(after);
            page.goBack();
            page.waitForFunction(
                    "before => document.querySelector('h1').innerText === before", before);
            assertThat(page.url()).doesNotContain("foundation-models");
            visit.expectNoComplaint();
        }
    }

    @Test
    void aBarOpensItsItemsEachWithItsSources() {
        try (Visit visit = visit(1280, 900, "en")) {
            Page page = visit.open("/?valid=2026-06-30&known=2026-06-30").page;
            page.locator("svg.bars a[data-key=IN_KIND]").focus();
            page.keyboard().press("Enter");
            page.waitForSelector("#proof tbody tr");
            int count =
                    Answer.to(
                                    "{ moneyReached(scope: {sector: \"ai\"}, asOf: {"
                                            + ENDS
                                            + "}) { items(reason: IN_KIND) { totalCount } } }")
                            .at("moneyReached.items.totalCount")
                            .asInt();
            assertThat(page.locator("#proof tbody tr").count()).isEqualTo(count);
            assertThat(page.locator("#proof .sources a").count()).isGreaterThanOrEqualTo(count);
            assertThat(page.url()).contains("bar=IN_KIND");
            visit.expectNoComplaint();
        }
    }

    @Test
    void theQuestionBehindAPictureOpensInThePlaygroundAndAnswersTheSame() {
        try (Visit visit = visit(1280, 900, "en")) {
            Page page = visit.open("/feast").page;
            String address = page.getAttribute("mt-figure a.query", "href");
            Map<String, String> asked = choices(address.substring(address.indexOf('?') + 1));
            assertThat(asked.get("query")).contains("query Feast(");
            JsonNode answer =
                    Answer.to(asked.get("query"), variables(asked.get("variables"))).data();
            assertThat(answer.at("/feast/reached/of").asInt()).isPositive();
        }
    }

    @Test
    void aSlashGoesToTheSearchAndEnterToWhatWasFound() {
        try (Visit visit = visit(1280, 900, "en")) {
            Page page = visit.open("/questions").page;
            page.keyboard().press("/");
            page.keyboard().type("moonshot");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=moonshot");
            assertThat(page.inputValue("#search")).isEqualTo("moonshot");
        }
    }

    @Test
    void languageAndThemeAreRemembered() {
        try (Visit visit = visit(1280, 900, "zh-TW")) {
            Page page = visit.open("/questions").page;
            assertThat(page.getAttribute("html", "lang")).isEqualTo("zh-Hant");
            visit.choose("language", "zh-Hans");
            assertThat(page.innerText("h1")).isEqualTo("从这些问题开始");
            visit.choose("theme", "dark");
            page.reload();
            visit.settled();
            assertThat(page.getAttribute("html", "lang")).isEqualTo("zh-Hans");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(20, 23, 26)");
        }
    }

    @Test
    void everyCatalogueHasTheSameKeys() {
        try (Visit visit = visit(1280, 900, "en")) {
            Object missing = visit.open("/questions").page.evaluate(CATALOGUES);
            assertThat(missing).isEqualTo(List.of());
        }
    }

    @Test
    void aDownloadHasEveryDigitOfTheAnswer() throws IOException {
        try (Visit visit = visit(1280, 900, "zh-CN")) {
            Page page = visit.open("/?valid=2026-06-30&known=2026-06-30").page;
            Locator tools = page.locator("mt-figure").first().locator("button");
            Download csv = page.waitForDownload(() -> tools.nth(1).click());
            String stated =
                    Answer.to(
                                    "{ moneyReached(scope: {sector: \"ai\"}, asOf: {"
                                            + ENDS
                                            + "}) { gross { stated } } }")
                            .at("moneyReached.gross.stated")
                            .decimalValue()
                            .toPlainString();
            assertThat(Files.readString(csv.path()))
                    .contains("GROSS,")
                    .contains("," + stated + ",");
            Download png = page.waitForDownload(() -> tools.nth(2).click());
            assertThat(Files.size(png.path())).isGreaterThan(10_000);
            visit.expectNoComplaint();
        }
    }

    private static List<List<String>> rows(Locator table) {
        return table.locator("tbody tr").all().stream()
                .map(
                        row ->
                                row.locator("td").allInnerTexts().stream()
                                        .map(it -> it.replace(",", ""))
                                        .toList())
                .map(
                        cells ->
                                Stream.concat(Stream.of(cells.get(1)), cells.subList(2, 7).stream())
                                        .toList())
                .toList();
    }

    private static List<List<String>> expected(Map<String, String> choices) {
        JsonNode report = Answer.to(REPORT, Asked.of(choices)).data().get("moneyReached");
        Stream<List<String>> excluded =
                IntStream.range(0, report.get("exclusions").size())
                        .mapToObj(at -> report.get("exclusions").get(at))
                        .map(it -> row(it.get("reason").asText(), it.get("total")));
        return Stream.of(
                        Stream.of(row("GROSS", report.get("gross"))),
                        excluded,
                        Stream.of(row("REACHED", report.get("reached"))))
                .flatMap(it -> it)
                .toList();
    }

    private static List<String> row(String code, JsonNode total) {
        return Stream.concat(
                        Stream.of(code),
                        Stream.of("low", "stated", "high", "count", "undisclosed")
                                .map(it -> total.get(it).decimalValue().toPlainString()))
                .toList();
    }

    private static Map<String, String> choices(String query) {
        return Asked.choices(query);
    }

    private static Map<String, ?> variables(String json) {
        return Asked.variables(json);
    }
}
