package org.moneytrail.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.explorer.Chromium.Visit;

/** Every view in every language and both themes: it loads, complains of nothing, and can be read by everybody. */
@QuarkusTest
class ExplorerViewsTest extends InBrowser {
    private static final List<String> LANGUAGES = List.of("en", "zh-Hant", "zh-Hans");

    /** A value of an enum, or what a page shows by mistake. */
    private static final Pattern CODE =
            Pattern.compile("\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b|undefined|\\bNaN\\b|\\[object");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "answer, /?bar=IN_KIND",
        "trace, /trace/moonshot",
        "feast, /feast",
        "claims, /claims",
        "graph, /graph/Organization:moonshot",
        "company, /company/moonshot",
        "fund, /fund/shanghai-ic-mother",
        "stock, /stock/kunlun-tech",
        "person, /person/yang-zhilin",
        "search, /search?q=zhipu",
        "questions, /questions"
    })
    void isClearInEveryLanguageAndTheme(String name, String address) {
        try (Visit visit = visit(1280, 900, "en")) {
            visit.open(address);
            assertThat(visit.page.locator(".state.failure").count()).as(visit.text()).isZero();
            assertThat(visit.asked()).as("requests").isEqualTo(name.equals("questions") ? 0 : 1);
            for (String language : LANGUAGES) {
                visit.choose("language", language);
                assertThat(CODE.matcher(visit.text()).results().map(MatchResult::group))
                        .as(language)
                        .isEmpty();
                for (String theme : List.of("light", "dark")) {
                    visit.choose("theme", theme);
                    visit.photograph(name + "-" + language + "-" + theme);
                    if (language.equals("en") == theme.equals("light")) {
                        expectNobodyLeftOut(visit);
                    }
                }
            }
            visit.page.setViewportSize(390, 844);
            visit.settled();
            visit.photograph(name + "-phone");
            assertThat(visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("fits a phone")
                    .isEqualTo(true);
            visit.expectNoComplaint();
        }
    }

    private static void expectNobodyLeftOut(Visit visit) {
        List<Rule> broken =
                new AxeBuilder(visit.page)
                        .analyze().getViolations().stream()
                                .filter(
                                        it ->
                                                List.of("serious", "critical")
                                                        .contains(it.getImpact()))
                                .toList();
        assertThat(broken)
                .as(visit.page.url())
                .extracting(it -> it.getId() + ": " + it.getNodes().get(0).getHtml())
                .isEmpty();
    }
}
