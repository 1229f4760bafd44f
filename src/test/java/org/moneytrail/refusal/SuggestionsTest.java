package org.moneytrail.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final List<String> KNOWN =
            List.of(
                    "ai",
                    "ai-chips",
                    "ai-models",
                    "robotics",
                    "minimax",
                    "moonshot",
                    "ai-agents",
                    "ai-video",
                    "ai-search");

    @Test
    void aLetterTooManyStillFindsTheName() {
        assertThat(Suggestions.nearest("aii", KNOWN)).containsExactly("ai");
    }

    @Test
    void whatWasTypedIsContinuedShortestFirst() {
        assertThat(Suggestions.nearest("AI-", KNOWN))
                .containsExactly("ai-chips", "ai-video", "ai-agents", "ai-models", "ai-search");
    }

    @Test
    void aMisspeltNameIsFoundWhateverItsCase() {
        assertThat(Suggestions.nearest("MiniMxa", KNOWN)).containsExactly("minimax");
    }

    @Test
    void nothingNearGivesNothing() {
        assertThat(Suggestions.nearest("photosynthesis", KNOWN)).isEmpty();
    }

    @Test
    void neverMoreThanFive() {
        assertThat(Suggestions.nearest("ai", KNOWN)).hasSize(5).startsWith("ai");
    }
}
