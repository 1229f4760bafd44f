package org.moneytrail.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads RFC 4180 records one by one, each with the line on which it starts; blank lines are no records. */
final class CsvLines implements Closeable {

    private static final int LONGEST_CELL = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvParser parser;

    private CsvLines(CsvParser parser) {
        this.parser = parser;
    }

    /** Bytes that are not UTF-8 become U+FFFD, so that the cell that holds them can be named. */
    static CsvLines of(InputStream bytes) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        CsvFactory factory =
                CsvFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxStringLength(LONGEST_CELL)
                                        .build())
                        .build();
        CsvParser parser = factory.createParser(text);
        parser.setSchema(CsvSchema.emptySchema());
        return new CsvLines(parser);
    }

    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.size() == 1 && cells.get(0).isBlank();
        }
    }

    /** A record that cannot be told apart from the next; what follows it in the file cannot be read. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    @Nullable Line next() throws IOException, Malformed {
        int started = 0;
        try {
            Line line;
            do {
                if (parser.nextToken() == null) {
                    return null;
                }
                List<String> cells = new ArrayList<>();
                started = parser.currentLocation().getLineNr();
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    started = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : started;
                    cells.add(parser.getText().strip());
                }
                line = new Line(started, cells);
            } while (line.isBlank());
            return line;
        } catch (JsonProcessingException malformed) {
            throw new Malformed(started, reason(malformed));
        }
    }

    private static String reason(JsonProcessingException malformed) {
        String told = malformed.getOriginalMessage();
        if (told.startsWith("Missing closing quote")) {
            return "a quoted cell that starts on this line or below never ends";
        }
        return told.startsWith("Unexpected character")
                ? "text stands behind the closing quote of a cell (a quote inside a quoted cell is written twice)"
                : "a cell is longer than " + LONGEST_CELL + " characters, or is no text";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
