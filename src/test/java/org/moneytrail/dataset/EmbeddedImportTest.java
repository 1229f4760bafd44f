package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same in a graph of this process, which is written to without statements: each test of {@link FileImportTest} runs here too. */
class EmbeddedImportTest extends FileImportTest {

    @Override
    FileImport into(FilesInMemory files) {
        return FileImport.of(files, ImportProgress.NONE).into(GRAPH.reader(), GRAPH.loader());
    }

    /** Else all the others would say nothing new. */
    @Test
    void theEngineIsWrittenToByAWayOfItsOwn() {
        assertThat(GRAPH.loader()).isNotInstanceOf(CypherLoader.class);
    }
}
