package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineAheadTest {

    @TempDir Path directory;

    @Test
    void whatWasBegunIsTakenInPlaceOfOneThatIsSetUpLikeIt() {
        aGraphIn(directory);
        EngineAhead.begin(settings(directory));
        GraphEngine meant = engine(directory);
        GraphEngine taken = EngineAhead.inPlaceOf(meant);
        try {
            assertThat(taken).isNotSameAs(meant);
            assertThat(taken.start()).isEqualTo(taken.start());
            assertThat(EngineAhead.inPlaceOf(meant)).as("only once").isSameAs(meant);
        } finally {
            taken.stop();
        }
    }

    @Test
    void anotherThanTheOneThatIsMeantIsStopped(@TempDir Path other) {
        aGraphIn(other);
        EngineAhead.begin(settings(other));
        GraphEngine meant = engine(directory);
        assertThat(EngineAhead.inPlaceOf(meant)).isSameAs(meant);
        GraphEngine free = engine(other);
        free.start();
        free.stop();
    }

    @Test
    void aDirectoryWithoutAGraphIsLeftAsItIs() {
        EngineAhead.begin(settings(directory));
        GraphEngine meant = engine(directory);
        assertThat(EngineAhead.inPlaceOf(meant)).isSameAs(meant);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whereAServerIsNamedNoEngineIsBegun() {
        aGraphIn(directory);
        EngineAhead.begin(settings(directory, "moneytrail.neo4j.uri", "bolt://localhost:1"));
        GraphEngine meant = engine(directory);
        assertThat(EngineAhead.inPlaceOf(meant)).isSameAs(meant);
    }

    private static void aGraphIn(Path directory) {
        GraphEngine engine = engine(directory);
        engine.start();
        engine.stop();
    }

    private static GraphEngine engine(Path directory) {
        return ServiceLoader.load(EngineProvider.class)
                .findFirst()
                .orElseThrow()
                .engine(settings(directory));
    }

    private static SmallRyeConfig settings(Path directory, String... more) {
        Map<String, String> given =
                more.length == 0
                        ? Map.of("moneytrail.graph.directory", directory.toString())
                        : Map.of(
                                "moneytrail.graph.directory",
                                directory.toString(),
                                more[0],
                                more[1]);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(given, "test", 1000))
                .withMapping(Neo4jConfig.class)
                .withValidateUnknown(false)
                .build();
    }
}
