package org.moneytrail.generate;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The files as they lie there, cells as text: what the brute force looks at, with none of the product's readers. */
final class Sheaf {

    private static final LocalDate NEVER = LocalDate.MAX;

    private final Path folder;
    private final Map<String, List<Map<String, String>>> read = new HashMap<>();
    private final Map<String, Map<String, String>> sources = new HashMap<>();

    Sheaf(Path folder) throws IOException {
        this.folder = folder;
        rows("sources").forEach(row -> sources.put(row.get("id"), row));
    }

    List<Map<String, String>> rows(String file) throws IOException {
        List<Map<String, String>> rows = read.get(file);
        if (rows == null) {
            rows = read(file);
            read.put(file, rows);
        }
        return rows;
    }

    private List<Map<String, String>> read(String file) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(folder.resolve(file + ".csv").toFile())) {
            return rows.readAll();
        }
    }

    /** From when the row exists (R5), and up to when it can tell of what happened (R4). */
    LocalDate known(Map<String, String> row) {
        Map<String, String> source = sources.get(row.get("source_id"));
        LocalDate recorded = LocalDate.parse(source.get("recorded_on"));
        String published = source.get("published_on");
        if (published.isEmpty()) {
            return recorded;
        }
        LocalDate last = last(published);
        return published.length() == 10 || last.isBefore(recorded) ? last : recorded;
    }

    /** The rows in R1's order: the first is the one that nothing goes before. */
    List<Map<String, String>> ordered(List<Map<String, String>> rows, String canonical) {
        return peeled(rows, (a, b) -> goesBefore(a, b, canonical));
    }

    /** Of those that pass, the one published latest; ties in R1's order (R2). */
    Map<String, String> newest(
            List<Map<String, String>> rows,
            Predicate<Map<String, String>> which,
            String canonical) {
        List<Map<String, String>> some = rows.stream().filter(which).toList();
        List<Map<String, String>> latest =
                some.stream().filter(a -> some.stream().noneMatch(b -> later(b, a))).toList();
        return latest.isEmpty() ? null : ordered(latest, canonical).get(0);
    }

    private interface Before {
        boolean test(Map<String, String> a, Map<String, String> b);
    }

    private static List<Map<String, String>> peeled(List<Map<String, String>> rows, Before before) {
        List<Map<String, String>> left = new ArrayList<>(rows);
        List<Map<String, String>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Map<String, String> first =
                    left.stream()
                            .filter(a -> left.stream().noneMatch(b -> before.test(b, a)))
                            .min((a, b) -> a.get("id").compareTo(b.get("id")))
                            .orElseThrow();
            ordered.add(first);
            left.remove(first);
        }
        return ordered;
    }

    private boolean goesBefore(Map<String, String> a, Map<String, String> b, String canonical) {
        boolean first = canonical.isEmpty() || a.get(canonical).isEmpty();
        boolean second = canonical.isEmpty() || b.get(canonical).isEmpty();
        if (first != second) {
            return first;
        }
        int trust = trust(a) - trust(b);
        return trust != 0 ? trust < 0 : later(a, b);
    }

    private int trust(Map<String, String> row) {
        return List.of("FILING", "REGISTRY", "COMPANY", "PRESS", "DIGEST", "SOCIAL")
                .indexOf(sources.get(row.get("source_id")).get("reliability"));
    }

    /** Published later, at the common precision of both days. */
    private boolean later(Map<String, String> a, Map<String, String> b) {
        String one = published(a);
        String other = published(b);
        int common = Math.min(one.length(), other.length());
        return one.substring(0, common).compareTo(other.substring(0, common)) > 0;
    }

    private String published(Map<String, String> row) {
        Map<String, String> source = sources.get(row.get("source_id"));
        String published = source.get("published_on");
        return published.isEmpty() ? source.get("recorded_on") : published;
    }

    /** The last day that a date can mean. */
    static LocalDate last(String date) {
        return switch (date.length()) {
            case 0 -> NEVER;
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    static BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
