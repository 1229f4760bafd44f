package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Answer;

@QuarkusTest
@TestProfile(CuratorProfile.class)
class ReadmeMutationTest {

    private static final Pattern SHOWN =
            Pattern.compile("```graphql\\n(mutation.*?)```\\n+```text\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theMutationThatTheReadmeShowsCanBeSent() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();
        Map<?, ?> variables = new ObjectMapper().readValue(shown.group(2), Map.class);
        @SuppressWarnings("unchecked")
        Answer answer = Curator.alice().ask(shown.group(1), (Map<String, Object>) variables);
        assertThat(answer.at("recordRound.node.id").asText()).isEqualTo("FundingRound:zp-b");
        assertThat(answer.at("recordRound.node.statements.totalCount").asInt()).isEqualTo(2);
    }
}
