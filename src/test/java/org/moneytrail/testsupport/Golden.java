package org.moneytrail.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;
import org.moneytrail.rule.SectorTree;

/** An answer that somebody worked out by hand from the data set and the rules. */
public record Golden(String name, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Stream<Golden> all() {
        return Stream.of("money-reached-1", "money-reached-2", "money-reached-3", "money-reached-4")
                .map(Golden::read);
    }

    private static Golden read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            return new Golden(name, JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public JsonNode query() {
        return json.get("query");
    }

    public CapitalScope scope(SectorTree sectors) {
        JsonNode sector = query().get("sector");
        Set<String> startups = null;
        if (query().has("startups")) {
            startups = new TreeSet<>();
            for (JsonNode startup : query().get("startups")) {
                startups.add(startup.asText());
            }
        }
        return new CapitalScope(
                sector == null ? null : sectors.subtree(sector.asText()),
                startups,
                null,
                day("from"),
                day("to"));
    }

    public Clocks clocks() {
        return new Clocks(day("validAt"), day("knownAt"));
    }

    public Methodology methodology() {
        return Methodology.of(
                MethodologyPreset.valueOf(query().path("preset").asText("STANDARD")),
                Methodology.Switches.NONE);
    }

    public CurrencyCode currency() {
        return new CurrencyCode(query().get("currency").asText());
    }

    private LocalDate day(String name) {
        return query().has(name) ? LocalDate.parse(query().get(name).asText()) : null;
    }

    /** gross, reached and every exclusion, as text to compare. */
    public Map<String, String> totals() {
        Map<String, String> totals = new TreeMap<>();
        totals.put("gross", text(json.get("gross")));
        totals.put("reached", text(json.get("reached")));
        json.get("exclusions")
                .properties()
                .forEach(e -> totals.put(e.getKey(), text(e.getValue())));
        return totals;
    }

    public Map<String, Integer> coverage() {
        Map<String, Integer> coverage = new TreeMap<>();
        json.get("coverage")
                .properties()
                .forEach(e -> coverage.put(e.getKey(), e.getValue().asInt()));
        return coverage;
    }

    /** Every item with its outcome, where the file lists them. */
    public Optional<Map<String, String>> items() {
        if (!json.get("items").isArray()) {
            return Optional.empty();
        }
        Map<String, String> items = new TreeMap<>();
        for (JsonNode item : json.get("items")) {
            String sums = item.has("low") ? sums(item) : "undisclosed";
            items.put(item.get("id").asText() + " " + item.get("outcome").asText(), sums);
        }
        return Optional.of(items);
    }

    public static String text(JsonNode total) {
        return sums(total)
                + " of "
                + total.get("count")
                + ", open-ended "
                + total.get("openEnded")
                + ", undisclosed "
                + total.get("undisclosed");
    }

    public static String sums(JsonNode total) {
        return sums(
                new BigDecimal(total.get("low").asText()),
                new BigDecimal(total.get("stated").asText()),
                new BigDecimal(total.get("high").asText()));
    }

    public static String text(MoneyTotal total) {
        return sums(total.low(), total.stated(), total.high())
                + " of "
                + total.count()
                + ", open-ended "
                + total.openEnded()
                + ", undisclosed "
                + total.undisclosed();
    }

    public static String text(Cases amount) {
        return amount == null
                ? "undisclosed"
                : sums(amount.rounded().low(), amount.rounded().stated(), amount.rounded().high());
    }

    public static String sums(BigDecimal low, BigDecimal stated, BigDecimal high) {
        return cents(low) + ".." + cents(stated) + ".." + cents(high);
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Override
    public String toString() {
        return name;
    }
}
