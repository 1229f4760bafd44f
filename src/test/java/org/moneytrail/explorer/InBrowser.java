package org.moneytrail.explorer;

import io.quarkus.test.common.http.TestHTTPResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** One browser for the tests of a class, at the application under test. */
abstract class InBrowser {
    private static @Nullable Chromium chromium;

    @TestHTTPResource String root;

    @BeforeEach
    void start() {
        if (chromium == null) {
            chromium = Chromium.at(root);
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    static Chromium.Visit visit(int width, int height, String language) {
        return chromium.visit(width, height, language);
    }
}
