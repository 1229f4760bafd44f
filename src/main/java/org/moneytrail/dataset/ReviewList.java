package org.moneytrail.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names and rounds that nobody but the user can tell: written with candidates, edited, and read back. An empty decision leaves the
 * question open.
 */
final class ReviewList {

    private static final List<String> HEADER = List.of("what", "name", "decision", "candidates");

    /** What is asked: who is meant, or whether a round is known already. */
    enum What {
        COMPANY,
        INVESTOR,
        ROUND
    }

    private record Asked(What what, String name) {}

    private record Answer(String decision, String candidates) {}

    private final Map<Asked, Answer> answers = new LinkedHashMap<>();
    private boolean open;

    static ReviewList read(Path file) throws IOException {
        ReviewList list = new ReviewList();
        if (Files.isRegularFile(file)) {
            try (InputStream bytes = Files.newInputStream(file);
                    CsvLines lines = CsvLines.of(bytes)) {
                lines.next();
                for (var line = lines.next(); line != null; line = lines.next()) {
                    list.keep(file, line);
                }
            } catch (CsvLines.Malformed malformed) {
                throw new IOException(
                        file + ":" + malformed.line() + ": " + malformed.getMessage());
            }
        }
        return list;
    }

    private void keep(Path file, CsvLines.Line line) throws IOException {
        try {
            What what = What.valueOf(line.cells().get(0).toUpperCase(Locale.ROOT));
            String candidates = line.cells().size() > 3 ? line.cells().get(3) : "";
            answers.put(
                    new Asked(what, line.cells().get(1)),
                    new Answer(line.cells().get(2), candidates));
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new IOException(
                    file + ":" + line.number() + ": not a line of a review list (" + HEADER + ")");
        }
    }

    Optional<String> decision(What what, String name) {
        return Optional.ofNullable(answers.get(new Asked(what, name)))
                .map(Answer::decision)
                .filter(decision -> !decision.isBlank());
    }

    void ask(What what, String name, String candidates) {
        answers.put(new Asked(what, name), new Answer("", candidates));
        open = true;
    }

    boolean isOpen() {
        return open;
    }

    long openQuestions() {
        return answers.values().stream().filter(answer -> answer.decision().isBlank()).count();
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                FileExport.line(HEADER)
                        + answers.entrySet().stream()
                                .map(
                                        entry ->
                                                FileExport.line(
                                                        List.of(
                                                                entry.getKey().what().name(),
                                                                entry.getKey().name(),
                                                                entry.getValue().decision(),
                                                                entry.getValue().candidates())))
                                .collect(Collectors.joining()),
                StandardCharsets.UTF_8);
    }
}
