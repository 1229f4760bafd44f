package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CuratorProfile.class)
class DevTokenTest {

    @Test
    void theDocumentedTokenIsGoodForNothingOutsideOfTheDevProfile() throws IOException {
        String token =
                Files.readAllLines(Path.of("src/docs/curation.md")).stream()
                        .filter(line -> line.startsWith("eyJ"))
                        .findFirst()
                        .orElseThrow();
        assertThat(new Curator(token).send("{ __typename }", Map.of()).statusCode()).isEqualTo(401);
        assertThat(Files.readAllLines(Path.of("src/main/resources/application.properties")))
                .filteredOn(line -> line.contains("quarkus.oidc.public-key"))
                .hasSize(1)
                .allMatch(line -> line.startsWith("%dev."));
    }
}
