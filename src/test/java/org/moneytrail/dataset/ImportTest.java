package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

    @Inject
    DataSetImporter importer;

    @Test
    void theSameDataSetAgainChangesNothing() {
        ImportReport report = importer.load("built-in", DataSet.builtIn()).await().indefinitely();
        assertThat(report.problems()).isEmpty();
        assertThat(report.changes().any()).isFalse();
    }
}
