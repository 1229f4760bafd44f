package org.moneytrail.dataset;

/** The same in a graph of this process, which is written to without statements. */
class EmbeddedImportTest extends FileImportTest {

    @Override
    FileImport into(FilesInMemory files) {
        return FileImport.of(files, ImportProgress.NONE).into(GRAPH.reader(), GRAPH.loader());
    }
}
