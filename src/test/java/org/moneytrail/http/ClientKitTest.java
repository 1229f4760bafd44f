package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.Node;

/** What front-end developers build with takes our schema as it is. */
@QuarkusTest
class ClientKitTest {

    private static final Path SCHEMA = Path.of("src/test/resources/graphql/schema.graphql");

    @TestHTTPResource("/graphql")
    URI graphql;

    @Test
    void theTypescriptExampleIsGeneratedCheckedAndPrintsTheNumber() throws IOException {
        Node example = Node.project("clients/typescript");
        Path config = example.path("codegen.ts");
        Files.writeString(
                config,
                Files.readString(config).replaceAll("'[./]*/src/test/resources/graphql/", "'./"));
        example.with(SCHEMA);
        example.run("npm", "run", "codegen").succeeded();
        example.run("npm", "run", "check").succeeded();

        String printed =
                example.run("npm", "run", "--silent", "start", "--", graphql.toString())
                        .succeeded()
                        .text();
        BigDecimal reached =
                Answer.to(
                                "{moneyReached(scope: {sector: \"ai\"}, asOf: {validAt: \"2026-06-30\", knownAt: \"2026-06-30\"}) {reached {stated}}}")
                        .at("moneyReached.reached.stated")
                        .decimalValue();
        assertThat(printed).contains("reached " + reached.toPlainString() + " CNY");
    }

    /** Node numbers end at 15 to 17 digits; amounts do not. */
    @Test
    void theTypescriptExampleLosesNoDigit() throws IOException {
        Node example = Node.project("clients/typescript");
        Files.writeString(
                example.path("src/digits.ts"),
                """
                import { exact } from './moneytrail';
                console.log(['0.1', '868366065942.51', '12345678901234567890.12', '7'].map(exact).join(' '));
                """);
        String printed =
                example.run("node", "node_modules/tsx/dist/cli.mjs", "src/digits.ts")
                        .succeeded()
                        .text();
        Files.delete(example.path("src/digits.ts"));
        assertThat(printed.strip()).isEqualTo("0.1 868366065942.51 12345678901234567890.12 7");
    }

    @Test
    void relayTakesFragmentsConnectionsAndRefetching() {
        Node project = Node.project("src/test/node").with(SCHEMA);
        Node.Output output =
                project.run("npx", "--no-install", "relay-compiler", "relay.config.json");
        assertThat(output.succeeded().text()).contains("compiled documents");
        assertThat(project.path("relay/__generated__/RoundStatementsPage.graphql.ts")).exists();
    }
}
