package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.GraphChanges;

@QuarkusTest
class StartTest {

    @Inject DataSetImporter importer;

    @Test
    void theBuiltInDataSetIsThereWhenTheApplicationHasStarted() {
        ImportReport again =
                importer.load(BuiltInDataSet.NAME, DataSet.builtIn()).await().indefinitely();
        assertThat(again.problems()).isEmpty();
        assertThat(again.changes()).isEqualTo(GraphChanges.NONE);
    }
}
