package org.moneytrail.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.DealMapping.Field;
import org.moneytrail.money.AmountWords;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;

/** Reads a deal list: dates and amounts as people write them, names not yet told apart. */
final class DealList {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?");
    private static final Set<String> UNDISCLOSED =
            Set.of(
                    "",
                    "-",
                    "—",
                    "na",
                    "undisclosed",
                    "unknown",
                    "未披露",
                    "未透露",
                    "未公开",
                    "不详",
                    "未公布",
                    "未披露金额",
                    "未披露金額",
                    "金额未知");

    /** One deal. */
    record Deal(
            String file,
            int line,
            String company,
            String date,
            String round,
            @Nullable MoneyRange amount,
            List<DealMapping.Investor> investors,
            @Nullable String source,
            @Nullable String rivalOf,
            String note) {}

    private final String file;
    private final DealMapping mapping;
    private final @Nullable String source;
    private final Problems problems;
    private final List<Deal> deals = new ArrayList<>();

    DealList(String file, DealMapping mapping, @Nullable String source, Problems problems) {
        this.file = file;
        this.mapping = mapping;
        this.source = source;
        this.problems = problems;
    }

    List<Deal> read(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path);
                CsvLines lines = CsvLines.of(bytes)) {
            read(lines);
        } catch (CsvLines.Malformed malformed) {
            problem(
                    malformed.line(),
                    null,
                    null,
                    malformed.getMessage() + "; the rest of the file is not read");
        }
        return deals;
    }

    private void read(CsvLines lines) throws IOException, CsvLines.Malformed {
        CsvLines.Line header = lines.next();
        if (header == null) {
            problem(0, null, null, "is empty: not even a header row");
            return;
        }
        if (!isText(header)) {
            problem(
                    1,
                    null,
                    null,
                    "is not UTF-8 text: save it as UTF-8 (spreadsheets may write GB18030)");
            return;
        }
        Map<Field, Integer> places = mapping.places(header.cells());
        for (Field field : Field.values()) {
            if (field.isNeeded() && !places.containsKey(field)) {
                problem(1, field.key(), null, "no header means this; name it in a mapping");
            }
        }
        if (!places.containsKey(Field.COMPANY) || !places.containsKey(Field.DATE)) {
            return;
        }
        for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
            readRow(places, line, header.cells().size());
        }
    }

    private static boolean isText(CsvLines.Line line) {
        return line.cells().stream().noneMatch(cell -> cell.indexOf(0xFFFD) >= 0);
    }

    private void readRow(Map<Field, Integer> places, CsvLines.Line line, int width) {
        if (line.cells().size() != width) {
            problem(
                    line.number(),
                    null,
                    null,
                    "has " + line.cells().size() + " cells, the header has " + width);
            return;
        }
        if (!isText(line)) {
            problem(line.number(), null, null, "is not UTF-8 text: save the file as UTF-8");
            return;
        }
        Row row = new Row(places, line);
        String company = row.text(Field.COMPANY);
        String date = date(row.text(Field.DATE));
        Optional<Amount> amount = amount(row);
        String from = row.text(Field.SOURCE).isEmpty() ? source : row.text(Field.SOURCE);
        if (company.isEmpty()) {
            problem(line.number(), "company", null, "is empty, and every row needs it");
        }
        if (date == null) {
            problem(
                    line.number(),
                    "date",
                    row.text(Field.DATE),
                    "not a date such as 2023-07-11, 2023/7 or 2023年7月11日");
        }
        if (from == null) {
            problem(
                    line.number(),
                    "source",
                    null,
                    "every row needs a source: a column, or --source");
        }
        if (!company.isEmpty() && date != null && amount.isPresent() && from != null) {
            deals.add(deal(row, company, date, amount.get().range(), from));
        }
    }

    private Deal deal(
            Row row, String company, String date, @Nullable MoneyRange amount, String from) {
        List<DealMapping.Investor> investors = new ArrayList<>();
        mapping.investors(row.text(Field.LEAD))
                .forEach(lead -> investors.add(new DealMapping.Investor(lead.name(), true)));
        for (DealMapping.Investor investor : mapping.investors(row.text(Field.INVESTORS))) {
            String name = NameFold.of(investor.name());
            if (investors.stream().noneMatch(known -> NameFold.of(known.name()).equals(name))) {
                investors.add(investor);
            }
        }
        String rival = row.text(Field.RIVAL_OF);
        String round =
                row.text(Field.ROUND).isEmpty() ? "undisclosed round" : row.text(Field.ROUND);
        return new Deal(
                file,
                row.line().number(),
                company,
                date,
                round,
                amount,
                investors,
                from,
                rival.isEmpty() ? null : rival,
                row.text(Field.NOTE));
    }

    private record Row(Map<Field, Integer> places, CsvLines.Line line) {
        String text(Field field) {
            Integer place = places.get(field);
            return place == null ? "" : line.cells().get(place);
        }
    }

    private record Amount(@Nullable MoneyRange range) {}

    /** Empty where the words cannot be read (R6), which is a problem and never a guess. */
    private Optional<Amount> amount(Row row) {
        String words = row.text(Field.AMOUNT);
        if (UNDISCLOSED.contains(NameFold.of(words)) || UNDISCLOSED.contains(words)) {
            return Optional.of(new Amount(null));
        }
        String named =
                row.text(Field.CURRENCY).isEmpty()
                        ? mapping.defaultCurrency()
                        : row.text(Field.CURRENCY);
        Optional<MoneyRange> range =
                named == null
                        ? AmountWords.parse(words)
                        : currency(named).flatMap(code -> AmountWords.parse(words, code));
        if (range.isEmpty()) {
            problem(
                    row.line().number(),
                    "amount",
                    words,
                    "not an amount with a currency that can be read (R6), such as 近10億美元, 数千万元 or"
                            + " US$30m");
            return Optional.empty();
        }
        return range.map(Amount::new);
    }

    /** A code, or a word such as 人民币, which is read as the amounts' words are. */
    private static Optional<CurrencyCode> currency(String named) {
        try {
            return Optional.of(new CurrencyCode(named.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException word) {
            return AmountWords.parse("1" + named).map(MoneyRange::currency);
        }
    }

    static @Nullable String date(String text) {
        Matcher found = DATE.matcher(text.strip());
        if (!found.matches()) {
            return null;
        }
        StringBuilder date = new StringBuilder(found.group(1));
        for (int part = 2; part <= 3; part++) {
            String digits = found.group(part);
            if (digits != null) {
                date.append('-').append(digits.length() == 1 ? "0" : "").append(digits);
            }
        }
        Object read = PlainType.PARTIAL_DATE.read(date.toString()).value();
        return read == null ? null : Objects.toString(read);
    }

    static String plain(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private void problem(int line, @Nullable String column, @Nullable String value, String reason) {
        problems.add(new Problem(file, line, column, value, reason, null));
    }
}
