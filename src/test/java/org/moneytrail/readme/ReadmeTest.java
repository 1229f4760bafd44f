package org.moneytrail.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README shows the files that {@code QuestionFilesTest} asks, so what it prints is what the application answers. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern ANSWERED =
            Pattern.compile("```graphql\\n(.*?)```\\n+```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    /** Shown with its answer, or linked; and what is shown is the file, byte by byte. */
    @Test
    void everyQuestionIsShownOrLinked() throws IOException {
        List<String> queries = QuestionFile.all().stream().map(QuestionFile::query).toList();
        List<String> shown = shown().stream().map(it -> it.group(1)).toList();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(5);
        assertThat(queries).containsAll(shown);
        String readme = Files.readString(README);
        assertThat(QuestionFile.all())
                .allMatch(
                        it ->
                                shown.contains(it.query())
                                        || readme.contains(
                                                "[" + it.title() + "](" + path(it) + ")"));
    }

    private static String path(QuestionFile question) {
        return "src/test/resources/graphql/questions/" + question.name() + ".graphql";
    }

    @TestFactory
    List<DynamicTest> everyExcerptIsTakenFromTheAnswer() throws IOException {
        List<MatchResult> shown = shown();
        return QuestionFile.all().stream()
                .filter(
                        question ->
                                shown.stream().anyMatch(it -> it.group(1).equals(question.query())))
                .map(
                        question ->
                                DynamicTest.dynamicTest(
                                        question.name(), () -> taken(question, shown)))
                .toList();
    }

    private static void taken(QuestionFile question, List<MatchResult> shown) throws IOException {
        String excerpt =
                shown.stream()
                        .filter(it -> it.group(1).equals(question.query()))
                        .map(it -> it.group(2))
                        .findFirst()
                        .orElseThrow();
        assertThat(holds(question.answer(), QuestionFile.JSON.readTree(excerpt)))
                .as("answers/%s.json holds%n%s", question.name(), excerpt)
                .isTrue();
    }

    /** An excerpt leaves out fields and list entries; what it keeps is unchanged and in order. */
    private static boolean holds(JsonNode answer, JsonNode excerpt) {
        if (excerpt.isObject()) {
            return excerpt.properties().stream()
                    .allMatch(
                            it ->
                                    answer.has(it.getKey())
                                            && holds(answer.get(it.getKey()), it.getValue()));
        }
        return excerpt.isArray() ? holdsInOrder(answer, excerpt) : answer.equals(excerpt);
    }

    private static boolean holdsInOrder(JsonNode answer, JsonNode excerpt) {
        Iterator<JsonNode> entries = answer.iterator();
        for (JsonNode wanted : excerpt) {
            boolean found = false;
            while (!found && entries.hasNext()) {
                found = holds(entries.next(), wanted);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everyFileThatItLinksIsThere() throws IOException {
        assertThat(LINK.matcher(Files.readString(README)).results().map(it -> Path.of(it.group(1))))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).exists());
    }

    @Test
    void theWholeSetUpIsTwoCommands() throws IOException {
        assertThat(Files.readString(README))
                .contains("mvn -DskipTests package quarkus:run")
                .contains("mvn verify");
    }

    private static List<MatchResult> shown() throws IOException {
        return ANSWERED.matcher(Files.readString(README)).results().toList();
    }
}
