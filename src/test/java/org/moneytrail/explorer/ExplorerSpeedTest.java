package org.moneytrail.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moneytrail.explorer.Chromium.Visit;

/** The first view is light and quick, and a second visit is told that nothing has changed. */
@QuarkusTest
class ExplorerSpeedTest extends InBrowser {
    private static final String WEIGHT =
            "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
                    + ".reduce((sum, it) => sum + it.transferSize, 0)";
    private static final String SCRIPTS =
            "performance.getEntriesByType('resource').map(it => new URL(it.name).pathname).filter(it => it.endsWith('.js'))";
    private static final String PRELOADED =
            "[...document.querySelectorAll('link[rel=modulepreload], script[src]')].map(it => it.getAttribute('href') ?? it.getAttribute('src'))";

    @Test
    void theFirstViewIsLightAndAsksOnce() {
        try (Visit visit = visit(1280, 900, "zh-TW")) {
            Page page = visit.open("/").page;
            assertThat(((Number) page.evaluate(WEIGHT)).intValue())
                    .as("bytes on the wire")
                    .isBetween(1, 450_000);
            assertThat(visit.asked()).isEqualTo(1);
        }
    }

    /** What the page names is fetched side by side; what it doesn't waits for whoever imports it. */
    @Test
    void thePageNamesEveryScriptOfTheFirstView() {
        try (Visit visit = visit(1280, 900, "en")) {
            Page page = visit.open("/").page;
            assertThat(names(page, SCRIPTS)).isEqualTo(names(page, PRELOADED));
        }
    }

    /** The browser's main thread, in time of the processor: what else the machine does is not in it. */
    @Test
    void theFirstViewTakesLittleOfTheProcessor() {
        try (Visit visit = visit(1280, 900, "zh-TW")) {
            CDPSession tools = visit.page.context().newCDPSession(visit.page);
            JsonObject ticks = new JsonObject();
            ticks.addProperty("timeDomain", "threadTicks");
            tools.send("Performance.enable", ticks);
            visit.open("/");
            Map<String, Double> spent = new HashMap<>();
            tools.send("Performance.getMetrics")
                    .getAsJsonArray("metrics")
                    .forEach(
                            it ->
                                    spent.put(
                                            it.getAsJsonObject().get("name").getAsString(),
                                            it.getAsJsonObject().get("value").getAsDouble()));
            assertThat(spent.get("TaskDuration")).as("seconds").isBetween(0.001, 0.8);
        }
    }

    /** By the clock, on a machine that does nothing else. */
    @Test
    @Tag("slow")
    void theFirstViewIsThereWithinASecond() {
        List<Integer> waits = new ArrayList<>();
        for (int visits = 0; visits < 5; visits++) {
            try (Visit visit = visit(1280, 900, "zh-TW")) {
                Page page = visit.open("/").page;
                waits.add(
                        ((Number)
                                        page.evaluate(
                                                "performance.getEntriesByName('shown')[0].startTime"))
                                .intValue());
            }
        }
        System.out.println("The first view was there after " + waits + " ms");
        assertThat(Collections.min(waits)).isLessThan(1000);
    }

    @Test
    void aSecondVisitIsToldThatNothingHasChanged() {
        try (Visit visit = visit(1280, 900, "en")) {
            CDPSession tools = visit.page.context().newCDPSession(visit.page);
            Set<String> questions = new TreeSet<>();
            List<Integer> statuses = new ArrayList<>();
            tools.on(
                    "Network.requestWillBeSent",
                    it -> {
                        if (it.getAsJsonObject("request")
                                .get("url")
                                .getAsString()
                                .contains("/graphql?")) {
                            questions.add(it.get("requestId").getAsString());
                        }
                    });
            tools.on(
                    "Network.responseReceivedExtraInfo",
                    it -> {
                        if (questions.contains(it.get("requestId").getAsString())) {
                            statuses.add(it.get("statusCode").getAsInt());
                        }
                    });
            tools.send("Network.enable");
            visit.open("/?valid=2026-06-30&known=2026-06-30");
            String first = visit.text();
            visit.open("/?valid=2026-06-30&known=2026-06-30");
            assertThat(statuses).containsExactly(200, 304);
            assertThat(visit.text()).isEqualTo(first);
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> names(Page page, String expression) {
        return new TreeSet<>((List<String>) page.evaluate(expression));
    }
}
