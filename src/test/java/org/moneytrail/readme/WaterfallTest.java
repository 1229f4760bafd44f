package org.moneytrail.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture in the README is drawn from the answer beside it. To draw it anew, delete it and run this test. */
class WaterfallTest {
    private static final Path PICTURE = Path.of("src/docs/money-reached.svg");

    @Test
    void thePictureShowsTheAnswer() throws IOException {
        JsonNode report = QuestionFile.named("money-reached-ai").answer().path("moneyReached");
        String drawn = Waterfall.of(report);
        if (Files.notExists(PICTURE)) {
            Files.writeString(PICTURE, drawn);
            throw new AssertionError(PICTURE + " was missing and is drawn now: look at it");
        }
        assertThat(Files.readString(PICTURE))
                .as("delete %s and run this test to draw it anew", PICTURE)
                .isEqualTo(drawn);
    }
}
