package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moneytrail.http.load.LoadConfig;

/** Whatever is a question of money has to queue with the reports, also one that is added later. */
@QuarkusTest
class ReportFieldsTest {

    /** They read a few rows and add nothing up. */
    private static final Set<String> LIGHT = Set.of("claims", "marketStatistics", "mandateCheck");

    @Inject Schema schema;

    @Inject LoadConfig config;

    @Test
    void everyQuestionIsAReport() {
        Set<String> questions =
                schema.getQueries().stream()
                        .filter(it -> it.getClassName().startsWith("org.moneytrail.question"))
                        .map(Operation::getName)
                        .filter(name -> !LIGHT.contains(name))
                        .collect(Collectors.toSet());
        assertThat(questions).isNotEmpty();
        assertThat(config.reportFields()).containsAll(questions);
    }

    @Test
    void everyReportIsAFieldOfTheSchema() {
        Set<String> fields =
                schema.getQueries().stream().map(Operation::getName).collect(Collectors.toSet());
        assertThat(fields).containsAll(config.reportFields());
    }
}
