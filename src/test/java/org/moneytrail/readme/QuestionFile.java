package org.moneytrail.readme;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One question of the README, as it lies in its file, and its answer. */
record QuestionFile(String name, String query) {
    static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Path FOLDER = Path.of("src/test/resources/graphql");

    static List<QuestionFile> all() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("questions"))) {
            return files.map(file -> file.getFileName().toString().replace(".graphql", ""))
                    .sorted()
                    .map(QuestionFile::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static QuestionFile named(String name) {
        return new QuestionFile(name, read(FOLDER.resolve("questions/" + name + ".graphql")));
    }

    /** The question in words: the comment on the first line. */
    String title() {
        return query.lines().findFirst().orElseThrow().substring("# ".length());
    }

    JsonNode answer() {
        try {
            return JSON.readTree(read(FOLDER.resolve("answers/" + name + ".json"))).path("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
