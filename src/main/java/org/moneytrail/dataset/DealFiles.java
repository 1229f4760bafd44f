package org.moneytrail.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/** The rows that deals become, as files of a data set: they go the way of all files, with all its checks. */
final class DealFiles {

    private final String status;
    private final Map<Layout, List<Map<String, String>>> rows = new EnumMap<>(Layout.class);

    DealFiles(String status) {
        this.status = status;
    }

    void addOrganization(String slug, String name, String kind, String source) {
        Map<String, String> cells = new HashMap<>();
        boolean latin = name.chars().filter(Character::isLetter).allMatch(sign -> sign < 0x250);
        cells.put("id", slug);
        cells.put(latin ? "name_en" : "name_zh", name);
        cells.put("kind", kind);
        cells.put("source_id", source);
        cells.put("note", "from a deal list; kind not verified");
        add(Layout.ORGANIZATIONS, cells);
    }

    void addDeal(DealNames.Told told, String id, @Nullable String canonical) {
        DealList.Deal deal = told.deal();
        Map<String, String> cells = new HashMap<>();
        cells.put("id", id);
        cells.put("startup_id", told.company());
        cells.put("round_name", deal.round());
        cells.put(status.equals("CLOSED") ? "closed_on" : "announced_on", deal.date());
        cells.put("scope", "ROUND");
        cells.put("status", status);
        cells.put("canonical_round_id", canonical == null ? "" : canonical);
        cells.put("source_id", told.source());
        cells.put("note", deal.note());
        putAmount(cells, deal.amount());
        add(Layout.ROUNDS, cells);
        for (DealNames.Part part : told.parts()) {
            Map<String, String> leg = new HashMap<>();
            leg.put("id", Hashes.of(id + "|" + part.investor()).substring(0, 24));
            leg.put("round_id", id);
            leg.put("investor_id", part.investor());
            leg.put("is_lead", part.leads() ? "true" : "");
            leg.put("source_id", told.source());
            add(Layout.PARTICIPATIONS, leg);
        }
    }

    /** The columns in which R6 finds the range again; "up to X" has no stated sum there, only its bounds. */
    private static void putAmount(Map<String, String> cells, @Nullable MoneyRange range) {
        if (range == null) {
            cells.put("amount_disclosed", "undisclosed");
            return;
        }
        cells.put("currency", range.currency().code());
        String low = DealList.plain(range.low());
        String stated = range.stated() == null ? "" : DealList.plain(range.stated());
        String high = range.high() == null ? "" : DealList.plain(range.high());
        if (!stated.isEmpty() && stated.equals(low) && stated.equals(high)) {
            cells.put("amount", stated);
            cells.put("amount_disclosed", "exact");
        } else if (!stated.isEmpty() && high.isEmpty()) {
            cells.put("amount", stated);
            cells.put("amount_min", stated);
            cells.put("amount_disclosed", "approx");
        } else if (!stated.isEmpty() && stated.equals(high) && range.low().signum() > 0) {
            cells.put("amount", stated);
            cells.put("amount_max", stated);
            cells.put("amount_disclosed", "approx");
        } else if (!stated.isEmpty() && !stated.equals(high)) {
            cells.put("amount", stated);
            cells.put("amount_disclosed", "approx");
        } else {
            cells.put("amount_min", low);
            cells.put("amount_max", high);
            cells.put("amount_disclosed", "approx");
        }
    }

    private void add(Layout layout, Map<String, String> cells) {
        rows.computeIfAbsent(layout, any -> new ArrayList<>()).add(cells);
    }

    /** These rows below those of the files that came beside them. */
    DataFiles over(DataFiles beside) {
        return new DataFiles() {
            @Override
            public @Nullable InputStream open(String file) throws IOException {
                InputStream given = beside.open(file);
                InputStream mine = text(file);
                if (given == null || mine == null) {
                    return given == null ? mine : given;
                }
                return merged(given, file);
            }

            @Override
            public Collection<String> names() throws IOException {
                return new TreeSet<>(new HashSet<>(beside.names()));
            }
        };
    }

    private @Nullable InputStream text(String file) {
        return rows.keySet().stream()
                .filter(layout -> layout.file().equals(file))
                .findFirst()
                .map(
                        layout ->
                                bytes(
                                        lines(
                                                layout,
                                                layout.columns().stream()
                                                        .map(Column::name)
                                                        .toList(),
                                                true)))
                .orElse(null);
    }

    /** The given file's own header decides which cell goes where. */
    private InputStream merged(InputStream given, String file) throws IOException {
        byte[] before = given.readAllBytes();
        Layout layout =
                rows.keySet().stream()
                        .filter(one -> one.file().equals(file))
                        .findFirst()
                        .orElseThrow();
        List<String> header;
        try (CsvLines lines = CsvLines.of(new ByteArrayInputStream(before))) {
            CsvLines.Line first = lines.next();
            header = first == null ? List.of() : first.cells();
        } catch (CsvLines.Malformed malformed) {
            return new ByteArrayInputStream(before);
        }
        String gap = before.length > 0 && before[before.length - 1] != '\n' ? "\n" : "";
        return new SequenceInputStream(
                new ByteArrayInputStream(before), bytes(gap + lines(layout, header, false)));
    }

    private String lines(Layout layout, List<String> header, boolean withHeader) {
        StringBuilder text = new StringBuilder(withHeader ? FileExport.line(header) : "");
        for (Map<String, String> cells : rows.getOrDefault(layout, List.of())) {
            text.append(
                    FileExport.line(
                            header.stream().map(name -> cells.getOrDefault(name, "")).toList()));
        }
        return text.toString();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
