package org.moneytrail.readme;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a browser finds at the root: the questions, each served as it lies in its file. */
@QuarkusTest
class StartPageTest {
    private static final Pattern QUESTION =
            Pattern.compile("<li><a href=\"/questions/([a-z0-9-]+)\\.graphql\">([^<]+)</a></li>");
    private static final Pattern OWN_FILE = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");

    @Test
    void everyQuestionIsListedInItsOwnWords() {
        List<String> listed =
                QUESTION.matcher(page())
                        .results()
                        .map(it -> it.group(1) + ": " + it.group(2))
                        .toList();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        QuestionFile.all().stream()
                                .map(it -> it.name() + ": " + it.title())
                                .toList());
    }

    @Test
    void everyLinkedQuestionIsServedAndParses() {
        for (QuestionFile question : QuestionFile.all()) {
            String served = get("/questions/" + question.name() + ".graphql");
            assertThat(served).isEqualTo(question.query());
            assertThat(Parser.parse(served).getDefinitionsOfType(OperationDefinition.class))
                    .hasSize(1);
        }
    }

    @Test
    void everythingThatThePageLinksIsThere() {
        assertThat(OWN_FILE.matcher(page()).results().map(it -> it.group(1)))
                .isNotEmpty()
                .allSatisfy(StartPageTest::get);
    }

    @Test
    void thePageTakesNothingFromElsewhereAndNoInlineScript() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self' "))
                .header("Content-Security-Policy", not(containsString("unsafe")));
        assertThat(page()).doesNotContain("http://", "https://", "style=", "onclick=");
        assertThat(page()).doesNotContainPattern("<script(?![^>]*(?:src=|type=\"importmap\"))");
    }

    @Test
    void theImportMapIsTheOneThatThePolicyNamesAndLeadsSomewhere() throws Exception {
        String map = importMap();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(map.getBytes(UTF_8));
        given().get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        containsString(
                                "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"));
        JsonNode imports = QuestionFile.JSON.readTree(map).get("imports");
        assertThat(imports.properties())
                .filteredOn(it -> it.getValue().asText().endsWith(".js"))
                .isNotEmpty()
                .allSatisfy(it -> get(it.getValue().asText()));
    }

    @Test
    void everyViewHasAnAddressOfItsOwn() {
        Matcher listed = Pattern.compile("VIEWS = \\[([^]]+)]").matcher(get("/explorer/router.js"));
        assertThat(listed.find()).isTrue();
        List<String> views =
                Pattern.compile("\"([a-z]+)\"")
                        .matcher(listed.group(1))
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> !it.equals("answer"))
                        .toList();
        assertThat(views).hasSize(10).allSatisfy(it -> assertThat(get("/" + it)).isEqualTo(page()));
        given().get("/trace/moonshot?case=low")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        given().get("/nowhere").then().statusCode(404);
    }

    private static String importMap() {
        Matcher map =
                Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL)
                        .matcher(page());
        assertThat(map.find()).isTrue();
        return map.group(1);
    }

    @Test
    void graphiQLTakesTheQuestionFromTheAddress() {
        given().queryParam("query", "{ __typename }")
                .get("/q/graphql-ui/")
                .then()
                .statusCode(200)
                .body(containsString("render.js"));
        assertThat(get("/q/graphql-ui/render.js")).contains("query: parameters.query");
        assertThat(get("/explorer/api.js")).contains("/q/graphql-ui/?");
    }

    /** As a browser sends what GraphiQL's own code sets twice. */
    @Test
    void graphiQLIsAnswered() throws Exception {
        assertThat(statusFor("application/json, application/json")).isEqualTo(200);
        assertThat(statusFor("application/json, text/plain")).isEqualTo(415);
    }

    /** Sent as it stands: rest-assured would add a charset. */
    private static int statusFor(String contentType) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String page() {
        return get("/");
    }

    private static String get(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }
}
