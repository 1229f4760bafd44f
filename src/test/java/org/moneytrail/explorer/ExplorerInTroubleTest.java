package org.moneytrail.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moneytrail.explorer.Chromium.Visit;

/** The explorer when the server is gone, the graph is empty, or an answer is huge: it says so and stays usable. */
@QuarkusTest
class ExplorerInTroubleTest extends InBrowser {
    private static final String ASKED = "**/graphql?*";
    private static final String NOTHING =
            "{\"low\":0,\"stated\":0,\"high\":0,\"count\":0,\"undisclosed\":0,\"openEnded\":0}";
    private static final String TOTAL =
            "{\"low\":1,\"stated\":12345678901234567.89,\"high\":12345678901234567.89,\"count\":50000,\"undisclosed\":0,\"openEnded\":0}";
    private static final String COVERAGE =
            "{\"isLowerBound\":false,\"undisclosed\":0,\"openEnded\":0,\"undated\":0,\"imprecise\":0,\"unconvertible\":0,\"approximateRates\":0}";

    @Test
    void aServerThatIsGoneIsSaidWithItsCodeAndCanBeAskedAgain() {
        try (Visit visit = visit(1280, 900, "en")) {
            Page page = visit.page;
            page.route(ASKED, Route::abort);
            visit.open("/");
            assertThat(page.innerText(".state.failure"))
                    .contains("The server can't be reached", "UNREACHABLE");
            visit.photograph("trouble-unreachable");
            page.unroute(ASKED);
            page.click(".state.failure button");
            page.waitForSelector("svg.bars");
            assertThat(page.innerText("h1")).contains("at least");
        }
    }

    @Test
    void anUnknownNameIsSaidWithSuggestions() {
        try (Visit visit = visit(1280, 900, "en")) {
            visit.open("/trace/moonshoot");
            assertThat(visit.page.innerText(".state.failure")).contains("NOT_FOUND");
            visit.page.click(".state.failure a >> text=moonshot");
            visit.page.waitForURL("**/trace/moonshot");
            visit.page.waitForSelector("mt-canvas[data-drawn]");
        }
    }

    @Test
    void anEmptyGraphSaysThatItIsEmpty() {
        try (Visit visit = visit(1280, 900, "zh-TW")) {
            visit.page.route(ASKED, route -> answer(route, report(NOTHING, "", "0", "[]")));
            visit.open("/");
            assertThat(visit.text()).contains("圖譜是空的");
            visit.photograph("trouble-empty");
            visit.expectNoComplaint();
        }
    }

    /** As the server refuses in a graph without sectors; what it holds is asked then. */
    @Test
    void anUnknownNameInAnEmptyGraphIsToldFromAMistake() {
        String refused =
                "{\"errors\":[{\"message\":\"There is no Sector 'ai'\",\"extensions\":{\"code\":\"NOT_FOUND\",\"suggestions\":[]}}],\"data\":null}";
        String holds = "{\"data\":{\"graphInfo\":{\"statements\":0,\"dataVersion\":0}}}";
        try (Visit visit = visit(1280, 900, "en")) {
            visit.page.route(
                    ASKED,
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("application/json")
                                            .setBody(
                                                    route.request().url().contains("moneyReached")
                                                            ? refused
                                                            : holds)));
            visit.open("/");
            visit.page.waitForSelector(".state.failure");
            assertThat(visit.text()).contains("The graph is empty", "EMPTY_GRAPH");
        }
    }

    @Test
    void fiftyThousandItemsAreShownAPieceAtATime() {
        String items =
                IntStream.range(0, 50_000)
                        .mapToObj(ExplorerInTroubleTest::item)
                        .collect(Collectors.joining(",", "[", "]"));
        try (Visit visit = visit(1280, 900, "en")) {
            Page page = visit.page;
            page.route(ASKED, route -> answer(route, report(TOTAL, "", "50000", items)));
            visit.open("/?bar=GROSS");
            assertThat(page.locator("#proof tbody tr").count()).isEqualTo(100);
            assertThat(page.innerText("#proof .more")).contains("100 of 50,000");
            page.click("#proof .more button");
            page.waitForFunction("document.querySelectorAll('#proof tbody tr').length === 200");
            page.locator("mt-figure button").first().click();
            assertThat(page.innerText("mt-figure table"))
                    .as("a double can't hold it")
                    .contains("12,345,678,901,234,567.89");
            visit.expectNoComplaint();
        }
    }

    private static void answer(Route route, String data) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"data\":" + data + "}"));
    }

    private static String report(String total, String years, String count, String items) {
        return "{\"moneyReached\":{\"validAt\":\"2026-01-01\",\"knownAt\":\"2026-01-01\",\"gross\":%s,\"reached\":%s,\"exclusions\":[],"
                        .formatted(total, total)
                + "\"coverage\":%s,\"years\":[%s],\"items\":{\"totalCount\":%s,\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null},\"edges\":%s}},"
                        .formatted(COVERAGE, years, count, items)
                + "\"sectors\":[{\"slug\":\"ai\",\"name\":\"AI\",\"names\":[]}],\"graphInfo\":{\"dataVersion\":1,\"statements\":0,\"newestSource\":null}}";
    }

    private static String item(int at) {
        return """
                {"node":{"id":"i%d","outcome":"REACHED","reason":null,"rule":"R11","currency":"CNY","low":1,"stated":%d,"high":9,"shared":false,
                "effectiveOn":{"text":"2024"},"fact":{"__typename":"FundingRound","id":"FundingRound:%d","roundName":"Series A","startup":null},
                "statements":{"totalCount":0,"edges":[]}}}"""
                .formatted(at, at, at);
    }
}
