package org.moneytrail.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.dataset.DataFiles;
import org.moneytrail.dataset.FileImport;
import org.moneytrail.dataset.ImportProgress;
import org.moneytrail.dataset.ImportReport;

class MadeUpDataTest {

    private static final Set<String> AI =
            Set.of(
                    "ai",
                    "ai-chips",
                    "ai-infrastructure",
                    "aigc-application",
                    "autonomous-driving",
                    "computer-vision",
                    "embodied-ai",
                    "foundation-models");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7919, -5})
    void theFilesHaveNoProblem(long seed) throws IOException {
        long rows = MadeUpData.write(folder, 120, seed);
        ImportReport report = FileImport.of(DataFiles.in(folder), ImportProgress.NONE).check();
        assertThat(report.problems()).isEmpty();
        assertThat((long) report.rowsRead()).isEqualTo(rows);
    }

    @Test
    void oneStartupAloneIsADataSetToo() throws IOException {
        MadeUpData.write(folder, 1, 3);
        assertThat(FileImport.of(DataFiles.in(folder), ImportProgress.NONE).check().problems())
                .isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOthers() throws IOException {
        assertThat(written("a", 4)).isEqualTo(written("b", 4)).isNotEqualTo(written("c", 5));
    }

    @Test
    void aStartupHasThreeToFourRoundsAndAboutTenLegs() throws IOException {
        MadeUpData.write(folder, 500, 11);
        assertThat(rows("rounds.csv") / 500.0).isBetween(3.0, 4.6);
        assertThat(rows("participations.csv") / 500.0).isBetween(9.0, 12.0);
    }

    @Test
    void fiftyFiveOfAHundredStartupsAreInArtificialIntelligence() {
        long inAi =
                Stream.iterate(0, number -> number + 1)
                        .limit(1000)
                        .map(Sectors::ofStartup)
                        .filter(AI::contains)
                        .count();
        assertThat(inAi).isEqualTo(550);
    }

    private TreeMap<String, String> written(String name, long seed) throws IOException {
        Path one = folder.resolve(name);
        MadeUpData.write(one, 40, seed);
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(one)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private double rows(String file) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.count() - 1;
        }
    }
}
