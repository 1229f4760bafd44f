package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the layouts is never older than they are; -Ddocs.update=true writes it anew. */
class DataFormatTest {

    private static final Path PAGE = Path.of("src", "docs", "data-format.md");

    @Test
    void thePageSaysWhatTheLayoutsSay() throws IOException {
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, FormatPage.text());
        }
        assertThat(PAGE).hasContent(FormatPage.text());
    }
}
