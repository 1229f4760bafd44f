package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Socket;
import org.moneytrail.testsupport.Tokens;

@QuarkusTest
@TestProfile(ClosedReadingTest.Closed.class)
@Timeout(60)
class ClosedReadingTest {

    public static class Closed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return CuratorProfile.closing("moneytrail.access.open-reading");
        }
    }

    @TestHTTPResource("/graphql")
    URI graphql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __typename }",
                "{ __schema { types { name } } }",
                "{ graphInfo { dataVersion } }"
            })
    void nothingIsReadWithoutAToken(String query) {
        Curator.wantsAToken(query);
    }

    @Test
    void theSchemaAsTextIsClosedToo() {
        assertThat(Curator.NOBODY.schemaAsText().statusCode()).isEqualTo(401);
        assertThat(new Curator(Tokens.of("bob")).schemaAsText().statusCode()).isEqualTo(200);
    }

    @Test
    void aSubscriptionWantsATokenInItsFirstMessage() throws Exception {
        String listen = "subscription { factRecorded { dataVersion } }";
        try (Socket nobody = Socket.open(graphql).init(null)) {
            nobody.nextOf("connection_ack");
            nobody.subscribe("1", listen);
            assertThat(nobody.nextOf("error").toString()).contains("UNAUTHENTICATED");
        }
        try (Socket bob = Socket.open(graphql).init(Tokens.of("bob"))) {
            bob.nextOf("connection_ack");
            bob.subscribe("1", "{ __typename }");
            assertThat(bob.nextOf("next").toString()).contains("Query");
        }
    }
}
