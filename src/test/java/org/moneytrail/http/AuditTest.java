package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Node;

/** The audits of those who wrote down what GraphQL over HTTP is, on our defaults. */
@QuarkusTest
class AuditTest {

    @TestHTTPResource("/graphql")
    URI graphql;

    @Test
    void allAuditsOfGraphqlOverHttpPass() {
        List<String> audits =
                Node.project("src/test/node")
                        .run("node", "audit.mjs", graphql.toString())
                        .succeeded()
                        .lines();
        assertThat(audits).hasSize(61).allSatisfy(it -> assertThat(it).startsWith("ok\t"));
    }
}
