package org.moneytrail.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that tells what files look like, out of the very definitions that check them. */
public final class FormatPage {

    private static final String INTRODUCTION =
            """
            # What the files look like

            <!-- Written by DataFormatTest out of the definitions that check the files; change those, not this page. -->

            Files are CSV as RFC 4180 has it: UTF-8 (with or without a byte order mark), a comma between cells, quotes where a cell has a comma, a quote or a line end, one header row. The order of columns and of rows is free, and any file may be left out. An empty cell says that the source does not tell. Cells lose the spaces round them.

            Every id is unique in its file, and is what other rows refer to: lower-case letters and digits with single hyphens between, at most 100. A row is known again by its id: the same row changes nothing, a changed one replaces what it said. A cell of several values has | between them. A rival telling of the same fact is a row of its own, which names in `canonical_…` the row that is shown first.

            """;

    private FormatPage() {}

    public static String text() {
        DataSet example = DataSet.builtIn();
        return INTRODUCTION
                + Stream.of(Layout.values())
                        .map(layout -> section(layout, example))
                        .collect(Collectors.joining("\n"))
                + warnings();
    }

    private static String section(Layout layout, DataSet example) {
        StringBuilder text = new StringBuilder("## " + layout.file() + "\n\nEach row is a ");
        text.append(layout.kind().words())
                .append(".\n\n| column | holds | needed |\n|---|---|---|\n");
        for (Column column : layout.columns()) {
            text.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(words(column.type()))
                    .append(" | ")
                    .append(column.required() ? "yes" : "")
                    .append(" |\n");
        }
        text.append("\n```csv\n")
                .append(FileExport.line(layout.columns().stream().map(Column::name).toList()))
                .append(
                        example.rows(layout).stream()
                                .findFirst()
                                .map(row -> line(layout, row))
                                .orElse(""))
                .append("```\n");
        return text.toString();
    }

    private static String line(Layout layout, Row row) {
        List<String> cells =
                layout.columns().stream()
                        .map(
                                column ->
                                        switch (column.name()) {
                                            case "id" -> row.id();
                                            case "source_id" -> String.valueOf(row.source());
                                            default ->
                                                    String.join("|", row.values(column.property()));
                                        })
                        .toList();
        return FileExport.line(cells);
    }

    private static final Map<PlainType, String> WORDS =
            Map.ofEntries(
                    Map.entry(PlainType.ID, "an id"),
                    Map.entry(PlainType.TEXT, "text"),
                    Map.entry(PlainType.WORD, "a word in capitals, such as `FOUNDER_CEO`"),
                    Map.entry(PlainType.DATE, "a day, such as `2023-07-11`"),
                    Map.entry(
                            PlainType.PARTIAL_DATE,
                            "a date as far as it is known: `2023`, `2023-07` or `2023-07-11`"),
                    Map.entry(PlainType.YEAR, "a year"),
                    Map.entry(
                            PlainType.MONEY,
                            "a sum in whole units of its currency, at most two decimals"),
                    Map.entry(PlainType.NUMBER, "a number, not negative"),
                    Map.entry(PlainType.CHANGE, "percent, a fall negative"),
                    Map.entry(PlainType.PERCENT, "percent, 0 to 100"),
                    Map.entry(PlainType.RATE, "a rate above 0"),
                    Map.entry(PlainType.BOOLEAN, "`true` or `false`"),
                    Map.entry(PlainType.CURRENCY, "a currency of ISO 4217"),
                    Map.entry(PlainType.COUNTRY, "a country of ISO 3166, two letters"));

    private static String words(CellType type) {
        if (type instanceof CellType.Code code) {
            return code.codes().stream()
                    .map(word -> "`" + word + "`")
                    .collect(Collectors.joining(", "));
        }
        if (type instanceof CellType.Ref ref) {
            return "the id of a "
                    + ref.kinds().stream().map(Kind::words).collect(Collectors.joining(", a "));
        }
        return type instanceof CellType.Many many
                ? "several, with \\| between: " + words(many.of())
                : WORDS.getOrDefault(type, "text");
    }

    private static String warnings() {
        return "\n"
                + "## Warnings\n\n"
                + "They stop nothing, unless `--strict` is given. Each names its rule.\n\n"
                + "| rule | given where |\n"
                + "|---|---|\n"
                + Stream.of(Suspicion.values())
                        .map(rule -> "| `" + rule.name() + "` | " + rule.words() + " |\n")
                        .collect(Collectors.joining());
    }
}
