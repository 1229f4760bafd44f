package org.moneytrail.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium without a window; none is downloaded. CHROMIUM names another one. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM =
            Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String root;

    private Chromium(Playwright playwright, Browser browser, String root) {
        this.playwright = playwright;
        this.browser = browser;
        this.root = root;
    }

    static Chromium at(String root) {
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium at " + PROGRAM + ": set CHROMIUM");
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(List.of("--no-sandbox")));
        return new Chromium(playwright, browser, root);
    }

    /** A person of their own: what one chooses, the next does not find. */
    Visit visit(int width, int height, String language) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale(language)
                                .setColorScheme(ColorScheme.LIGHT)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setBaseURL(root));
        context.setDefaultTimeout(PATIENCE);
        return new Visit(context);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A page and all that it complained of. */
    static final class Visit implements AutoCloseable {
        final Page page;
        final List<String> complaints = new ArrayList<>();
        private final BrowserContext context;

        private Visit(BrowserContext context) {
            this.context = context;
            page = context.newPage();
            page.onConsoleMessage(this::heard);
            page.onPageError(error -> complaints.add("uncaught: " + error));
        }

        private void heard(ConsoleMessage message) {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        }

        /** Opens an address and waits until the view has its answer, drawn. */
        Visit open(String address) {
            page.navigate(address);
            settled();
            return this;
        }

        void settled() {
            page.waitForSelector("main h1, main .state.failure");
            page.waitForFunction(
                    "() => !document.querySelector('.view[aria-busy=true], .state.loading')"
                            + " && [...document.querySelectorAll('mt-canvas')].every(it => it.dataset.drawn)"
                            + " && [...document.querySelectorAll('mt-figure')].every(it => it.querySelector('svg.bars, mt-canvas, table, .state'))");
        }

        void choose(String id, String value) {
            page.selectOption("#" + id, value);
            page.waitForFunction(
                    "value => document.documentElement.lang === value || document.documentElement.dataset.theme === value",
                    value);
            settled();
            page.evaluate(
                    "new Promise(it => requestAnimationFrame(() => requestAnimationFrame(it)))");
        }

        void photograph(String name) {
            try {
                Files.createDirectories(SCREENSHOTS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(SCREENSHOTS.resolve(name + ".png"))
                            .setFullPage(true));
        }

        /** Text of the page's main part. */
        String text() {
            return page.innerText("main");
        }

        /** How many questions the page has asked the API since it was opened. */
        int asked() {
            return ((Number)
                            page.evaluate(
                                    "performance.getEntriesByType('resource').filter(it => new URL(it.name).pathname === '/graphql').length"))
                    .intValue();
        }

        void expectNoComplaint() {
            assertThat(complaints).as(page.url()).isEmpty();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
