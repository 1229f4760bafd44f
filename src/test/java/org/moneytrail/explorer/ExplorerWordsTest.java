package org.moneytrail.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import com.microsoft.playwright.Page;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.moneytrail.explorer.Chromium.Visit;
import org.moneytrail.testsupport.Answer;

/** Nobody reads a code: whatever enum of the schema a view asks for has words in every language. */
@QuarkusTest
class ExplorerWordsTest extends InBrowser {
    private static final Path SCHEMA = Path.of("src/test/resources/graphql/schema.graphql");

    /** What each view asks, with all that an address can add to it. */
    private static final String ASKED =
            """
            async () => {
              const { VIEWS } = await import("/explorer/router.js");
              const asked = {};
              for (const view of VIEWS) {
                await import(`/explorer/views/${view}.js`);
                const shown = document.createElement(`mt-${view}`);
                shown.route = { view, id: "moonshot", params: new URLSearchParams("q=x&bar=GROSS&open=Fund:x&to=zhipu") };
                const question = shown.question();
                if (question) {
                  asked[view] = question;
                }
              }
              return asked;
            }
            """;

    /** Which values the catalogues have no word for; a Chinese word has a Chinese character in it. */
    private static final String MISSING =
            """
            async wanted => {
              const { ENUMS } = await import("/explorer/i18n/words.js");
              const missing = [];
              for (const language of ["en", "zh-Hant", "zh-Hans"]) {
                const { default: catalogue } = await import(`/explorer/i18n/${language}.js`);
                for (const [type, values] of Object.entries(wanted)) {
                  for (const value of values) {
                    const word = catalogue[ENUMS[type]]?.[value];
                    if (typeof word !== "string" || !(language === "en" ? /[a-z]/ : /\\p{Script=Han}/u).test(word)) {
                      missing.push(`${language} ${type}.${value}: ${word}`);
                    }
                  }
                }
              }
              return missing;
            }
            """;

    /** Which texts the page's own table leaves otherwise than they should be. */
    private static final String NOT_SIMPLIFIED =
            """
            async pairs => {
              const { simplified } = await import("/explorer/i18n/simplify.js");
              return Object.entries(pairs).filter(([from, to]) => simplified(from) !== to).map(([from]) => from);
            }
            """;

    @Test
    void everyEnumThatAViewAsksForHasWords() throws IOException {
        try (Visit visit = visit(1280, 900, "en")) {
            Page page = visit.open("/questions").page;
            @SuppressWarnings("unchecked")
            Map<String, Map<String, Object>> asked =
                    (Map<String, Map<String, Object>>) page.evaluate(ASKED);
            assertThat(asked).hasSize(10);
            Map<String, List<String>> enums = enumsIn(asked.values());
            assertThat(enums).containsKeys("ExclusionReason", "ClaimVerdict", "TimelineKind");
            assertThat(page.evaluate(MISSING, enums)).isEqualTo(List.of());
        }
    }

    @Test
    void everyChineseNameOfTheGraphIsSimplified() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        Map<String, String> pairs = new TreeMap<>();
        for (String kind : List.of("startups", "investors", "funds", "people", "limitedPartners")) {
            Answer.to(
                            "{ all: %s(first: 200) { edges { node { names { text language alias } } } } }"
                                    .formatted(kind))
                    .data()
                    .findValues("names")
                    .forEach(
                            names ->
                                    names.forEach(
                                            name -> {
                                                if (name.path("language")
                                                        .asText()
                                                        .startsWith("zh")) {
                                                    String text = name.get("text").asText();
                                                    pairs.put(
                                                            text, inNames(icu.transliterate(text)));
                                                }
                                            }));
        }
        assertThat(pairs).hasSizeGreaterThan(200);
        try (Visit visit = visit(1280, 900, "en")) {
            assertThat(visit.open("/questions").page.evaluate(NOT_SIMPLIFIED, pairs))
                    .isEqualTo(List.of());
        }
    }

    /** ICU leaves one sign as it is, and takes the name 乾 for the word 干. */
    private static String inNames(String simplified) {
        return simplified.replace("谘", "咨").replace("干曜", "乾曜");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> enumsIn(Collection<Map<String, Object>> questions)
            throws IOException {
        GraphQLSchema schema =
                UnExecutableSchemaGenerator.makeUnExecutableSchema(
                        new SchemaParser().parse(Files.readString(SCHEMA)));
        TreeSet<String> names = new TreeSet<>();
        for (Map<String, Object> question : questions) {
            QueryTraverser.newQueryTraverser()
                    .schema(schema)
                    .document(new Parser().parseDocument((String) question.get("query")))
                    .variables((Map<String, Object>) question.get("variables"))
                    .build()
                    .visitPreOrder(
                            new QueryVisitorStub() {
                                @Override
                                public void visitField(QueryVisitorFieldEnvironment field) {
                                    if (GraphQLTypeUtil.unwrapAll(
                                                    field.getFieldDefinition().getType())
                                            instanceof GraphQLEnumType type) {
                                        names.add(type.getName());
                                    }
                                }
                            });
        }
        // These a view offers as choices.
        names.addAll(List.of("MethodologyPreset", "EntityKind", "ClaimKind"));
        Map<String, List<String>> enums = new TreeMap<>();
        names.forEach(
                name ->
                        enums.put(
                                name,
                                ((GraphQLEnumType) schema.getType(name))
                                        .getValues().stream()
                                                .map(GraphQLEnumValueDefinition::getName)
                                                .toList()));
        return enums;
    }
}
