package org.moneytrail.generate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Gross, reached and what stopped the rest (R1 to R15), written a second time out of the rules' text, slowly and out of the files
 * alone: no class of fact or rule is used. It knows what made-up data can hold, so no organizations led by insiders, no listing dates
 * and no ROUND_TRIP.
 */
final class BruteForce {

    /** A day with what is left of its precision. */
    private record Day(LocalDate last, boolean yearOnly) {}

    /** Low, stated and high; null where nobody gives a sum. */
    private record Item(
            Map<String, String> row, Day day, BigDecimal[] sum, boolean open, String currency) {}

    private record Part(String reason, BigDecimal[] sum, boolean open) {}

    record Asked(
            Set<String> sectors,
            Set<String> startups,
            LocalDate from,
            LocalDate to,
            LocalDate validAt,
            LocalDate knownAt,
            String preset) {}

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final Sheaf sheaf;
    private final Asked asked;
    private final Map<String, Map<String, String>> organizations = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, List<Map<String, String>>> rounds = new TreeMap<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, List<Map<String, String>>> known = new HashMap<>();
    private final Map<String, TreeMap<String, BigDecimal>> rates = new HashMap<>();
    private final Map<String, Item> items = new TreeMap<>();
    private final Map<String, List<Part>> parts = new TreeMap<>();

    private BruteForce(Sheaf sheaf, Asked asked) throws IOException {
        this.sheaf = sheaf;
        this.asked = asked;
        sheaf.rows("organizations").forEach(row -> organizations.put(row.get("id"), row));
        sheaf.rows("funds").forEach(row -> bodies.put(row.get("id"), row.get("org_id")));
        for (Map<String, String> row : known("rounds")) {
            String of = row.get("canonical_round_id");
            canonical.put(row.get("id"), of.isEmpty() ? row.get("id") : of);
            rounds.computeIfAbsent(canonical.get(row.get("id")), any -> new ArrayList<>()).add(row);
        }
        for (Map<String, String> row : sheaf.rows("fx")) {
            rates.computeIfAbsent(row.get("quote"), any -> new TreeMap<>())
                    .put(row.get("date"), new BigDecimal(row.get("rate")));
        }
        rounds.replaceAll((id, rows) -> sheaf.ordered(rows, "canonical_round_id"));
    }

    static Map<String, String> totals(Sheaf sheaf, Asked asked) throws IOException {
        return new BruteForce(sheaf, asked).totals();
    }

    private Map<String, String> totals() throws IOException {
        for (String id : rounds.keySet()) {
            if (covers(rounds.get(id).get(0).get("startup_id"))) {
                round(id);
            }
        }
        for (Map<String, String> row : known("internal_spend")) {
            boolean inScope =
                    asked.startups == null && asked.sectors.contains(row.get("sector_id"));
            if (inScope && row.get("nature_kind").equals("SPENT")) {
                whole("INTERNAL", row, row.get("period_to"), row.get("amount"));
            }
        }
        for (Map<String, String> row : known("acquisitions")) {
            if (covers(row.get("target_id"))) {
                whole("ACQUISITION", row, row.get("announced_on"), row.get("total_amount"));
            }
        }
        for (String id : items.keySet()) {
            if (!scope(id).equals("AGGREGATE") && !parts.containsKey(id)) {
                parts.put(id, judge(id, true));
            }
        }
        aggregates();
        return added();
    }

    private void whole(String reason, Map<String, String> row, String date, String amount)
            throws IOException {
        Day day = day(row, date);
        if (day == null || !day.last.isAfter(asked.validAt)) {
            BigDecimal sum = Sheaf.number(amount);
            BigDecimal[] all = sum == null ? null : new BigDecimal[] {sum, sum, sum};
            put(row.get("id"), row, day, all, false, row.get("currency"));
            Item item = items.get(row.get("id"));
            parts.put(row.get("id"), List.of(new Part(reason, item.sum, false)));
        }
    }

    /** R4 and R10: in gross if anything of it had happened. */
    private void round(String id) throws IOException {
        List<Map<String, String>> told = rounds.get(id);
        if (status(id) == null) {
            return;
        }
        Day day = effective(id);
        if (day != null && day.last.isAfter(asked.validAt)) {
            return;
        }
        Map<String, String> sized =
                told.stream().filter(BruteForce::hasSum).findFirst().orElse(null);
        if (sized == null) {
            put(id, told.get(0), day, null, false, "CNY");
        } else {
            put(id, told.get(0), day, range(sized), isOpen(sized), sized.get("currency"));
        }
    }

    private void put(
            String id,
            Map<String, String> row,
            Day day,
            BigDecimal[] sum,
            boolean open,
            String currency)
            throws IOException {
        items.put(id, new Item(row, day, convert(sum, currency, day), open, currency));
    }

    private static boolean hasSum(Map<String, String> row) {
        return !(row.get("amount") + row.get("amount_min") + row.get("amount_max")).isEmpty();
    }

    private static boolean isOpen(Map<String, String> row) {
        return row.get("amount_max").isEmpty() && !row.get("amount_min").isEmpty();
    }

    /** R6. */
    private static BigDecimal[] range(Map<String, String> row) {
        BigDecimal amount = Sheaf.number(row.get("amount"));
        BigDecimal least = Sheaf.number(row.get("amount_min"));
        BigDecimal most = Sheaf.number(row.get("amount_max"));
        if (amount == null) {
            return new BigDecimal[] {least, least, most};
        }
        if (least != null) {
            return new BigDecimal[] {amount, amount, amount};
        }
        if (most != null) {
            return new BigDecimal[] {amount.multiply(new BigDecimal("0.8")), amount, amount};
        }
        boolean about = row.get("amount_disclosed").equals("approx");
        BigDecimal off = about ? amount.movePointLeft(1) : ZERO;
        return new BigDecimal[] {amount.subtract(off), amount, amount.add(off)};
    }

    private String status(String id) {
        Map<String, String> row =
                sheaf.newest(rounds.get(id), it -> happened(it), "canonical_round_id");
        return row == null ? null : row.get("status");
    }

    private boolean happened(Map<String, String> row) {
        Day own = day(row, own(row));
        return own == null || !own.last.isAfter(asked.validAt);
    }

    private static String own(Map<String, String> row) {
        return row.get("closed_on").isEmpty() ? row.get("announced_on") : row.get("closed_on");
    }

    private Day effective(String id) {
        List<Map<String, String>> told = rounds.get(id);
        Day closed = reading(told, "closed_on");
        if (closed != null && !closed.last.isAfter(asked.validAt)) {
            return closed;
        }
        String status = status(id);
        Day own =
                told.stream()
                        .filter(row -> row.get("status").equals(status))
                        .findFirst()
                        .map(row -> day(row, own(row)))
                        .orElse(null);
        return own != null ? own : reading(told, "announced_on");
    }

    private Day reading(List<Map<String, String>> told, String column) {
        return first(told, column).map(row -> day(row, row.get(column))).orElse(null);
    }

    private static java.util.Optional<Map<String, String>> first(
            List<Map<String, String>> told, String column) {
        return told.stream().filter(row -> !row.get(column).isEmpty()).findFirst();
    }

    private static String read(List<Map<String, String>> told, String column) {
        return first(told, column).map(row -> row.get(column)).orElse("");
    }

    private Day day(Map<String, String> row, String date) {
        if (date.isEmpty()) {
            return null;
        }
        LocalDate last = Sheaf.last(date);
        LocalDate known = sheaf.known(row);
        return new Day(last.isAfter(known) ? known : last, date.length() == 4);
    }

    private String scope(String id) {
        return rounds.containsKey(id) ? read(rounds.get(id), "scope") : "";
    }

    /** R11, in its order. */
    private List<Part> judge(String id, boolean withOverlap) throws IOException {
        Item item = items.get(id);
        String whole = wholeReason(id, item);
        if (whole != null) {
            return List.of(new Part(whole, item.sum, item.open));
        }
        List<Part> taken = new ArrayList<>();
        if (item.sum == null) {
            boolean unpaid =
                    asked.preset.equals("STRICT")
                            && of("payments", id).noneMatch(row -> happened(row, "on"));
            return List.of(new Part(unpaid ? "NOT_PAID" : "REACHED", null, false));
        }
        BigDecimal[] left = item.sum.clone();
        boolean press = asked.preset.equals("PRESS");
        Map<String, BigDecimal[]> inKind = new HashMap<>();
        BigDecimal[] inKindSum = inKind(id, item, inKind);
        if (!press) {
            take(taken, "IN_KIND", turned(inKindSum), left);
        }
        take(taken, "AFFILIATED", affiliated(id, item, press ? Map.of() : inKind), left);
        if (withOverlap) {
            BigDecimal high = ZERO;
            for (String other : Set.of(read(rounds.get(id), "may_contain").split("\\|"))) {
                if (items.containsKey(other) && !scope(other).equals("AGGREGATE")) {
                    high = high.add(reached(judge(other, false))[2]);
                }
            }
            take(taken, "OVERLAP", new BigDecimal[] {high, ZERO, ZERO}, left);
        }
        take(taken, "RETURNED", turned(added("returns", id, item)), left);
        if (asked.preset.equals("STRICT")) {
            BigDecimal[] paid = added("payments", id, item);
            take(taken, "NOT_PAID", less(item.sum, paid), left);
        }
        if (taken.isEmpty() || !isZero(left)) {
            taken.add(new Part("REACHED", left, item.open));
        }
        return taken;
    }

    private String wholeReason(String id, Item item) {
        String scope = scope(id);
        String status = status(id);
        String instrument = read(rounds.get(id), "instrument");
        boolean press = asked.preset.equals("PRESS");
        boolean known =
                List.of(read(rounds.get(id), "part_of").split("\\|")).stream()
                        .anyMatch(
                                it ->
                                        rounds.getOrDefault(it, List.of()).stream()
                                                .anyMatch(BruteForce::hasSum));
        if (scope.equals("REGISTRY") || scope.equals("PARTIAL") && known) {
            return "DUPLICATE";
        }
        if (status.equals("CANCELLED")) {
            return "CANCELLED";
        }
        if (scope.equals("IPO")) {
            return "PUBLIC_OFFERING";
        }
        if (status.equals("RUMOURED")) {
            return "RUMOURED";
        }
        if (status.equals("ANNOUNCED") && !press) {
            return "NOT_CLOSED";
        }
        if (instrument.equals("SECONDARY") && !press) {
            return "SECONDARY";
        }
        if (instrument.equals("DEBT") && !press) {
            return "DEBT";
        }
        if (item.day != null && listed(item)) {
            return "LISTED_RECIPIENT";
        }
        return instrument.equals("COMPUTE_CREDIT") && !press ? "IN_KIND" : null;
    }

    private boolean listed(Item item) {
        return rounds.keySet().stream()
                .filter(id -> scope(id).equals("IPO") && "CLOSED".equals(status(id)))
                .filter(id -> startup(rounds.get(id).get(0)).equals(startup(item.row)))
                .map(this::effective)
                .anyMatch(day -> day != null && day.last.isBefore(item.day.last));
    }

    private static String startup(Map<String, String> row) {
        return row.get("startup_id");
    }

    private Map<String, List<Map<String, String>>> legs(String id) throws IOException {
        Map<String, List<Map<String, String>>> byInvestor = new TreeMap<>();
        for (Map<String, String> row : known("participations")) {
            if (id.equals(canonical.get(row.get("round_id")))
                    || id.equals(fact(row.get("round_id")))) {
                byInvestor
                        .computeIfAbsent(row.get("investor_id"), any -> new ArrayList<>())
                        .add(row);
            }
        }
        // A leg of a rival telling is a rival telling of the leg.
        byInvestor.replaceAll(
                (investor, told) -> {
                    told.forEach(
                            row -> row.put("rival", row.get("round_id").equals(id) ? "" : "yes"));
                    return sheaf.ordered(told, "rival");
                });
        return byInvestor;
    }

    /** The round that a row tells of, known by now or not. */
    private static String fact(String round) {
        return round.replaceAll("-v\\d+$", "");
    }

    private BigDecimal[] inKind(String id, Item item, Map<String, BigDecimal[]> byInvestor)
            throws IOException {
        BigDecimal[] sum = none();
        boolean carried = false;
        for (var leg : legs(id).entrySet()) {
            BigDecimal[] told = none();
            BigDecimal[] size = size(leg.getValue(), item);
            String instrument = read(leg.getValue(), "instrument");
            Map<String, String> row = first(leg.getValue(), "in_kind_stated").orElse(null);
            if (row != null) {
                BigDecimal[] kind = {
                    Sheaf.number(row.get("in_kind_low")),
                    Sheaf.number(row.get("in_kind_stated")),
                    Sheaf.number(row.get("in_kind_high"))
                };
                told = convert(kind, row.get("currency"), item.day);
                carried = true;
            } else if (instrument.equals("COMPUTE_CREDIT") && size != null) {
                told = size;
                carried = true;
            }
            byInvestor.put(leg.getKey(), told);
            sum = plus(sum, told);
        }
        boolean mixed = read(rounds.get(id), "instrument").equals("MIXED");
        return mixed && !carried ? new BigDecimal[] {ZERO, ZERO, item.sum[2]} : sum;
    }

    private BigDecimal[] size(List<Map<String, String>> leg, Item item) throws IOException {
        Map<String, String> row = first(leg, "amount").orElse(null);
        if (row == null) {
            return null;
        }
        BigDecimal amount = Sheaf.number(row.get("amount"));
        return convert(new BigDecimal[] {amount, amount, amount}, row.get("currency"), item.day);
    }

    private BigDecimal[] affiliated(String id, Item item, Map<String, BigDecimal[]> inKind)
            throws IOException {
        BigDecimal[] sum = none();
        LocalDate day = item.day == null ? asked.validAt : item.day.last;
        for (var leg : legs(id).entrySet()) {
            BigDecimal[] size = size(leg.getValue(), item);
            if (size != null && isInsider(leg.getKey(), startup(item.row), day)) {
                BigDecimal[] off = inKind.getOrDefault(leg.getKey(), none());
                sum = plus(sum, less(turned(size), turned(off)));
            }
        }
        return sum;
    }

    private boolean isInsider(String investor, String startup, LocalDate day) throws IOException {
        for (Map<String, String> role : known("roles")) {
            Day from = day(role, role.get("from"));
            if (role.get("org_id").equals(startup)
                    && role.get("person_id").equals(investor)
                    && (from == null || !from.last.isAfter(day))) {
                return true;
            }
        }
        for (Map<String, String> stake : known("holdings")) {
            boolean same = body(stake.get("holder_id")).equals(body(investor));
            if (stake.get("company_id").equals(startup)
                    && same
                    && !day(stake, stake.get("as_of")).last.isAfter(day)) {
                return new BigDecimal(stake.get("stake_pct")).compareTo(new BigDecimal(50)) > 0;
            }
        }
        return false;
    }

    private String body(String party) {
        String body = bodies.getOrDefault(party, "");
        return body.isEmpty() ? party : body;
    }

    private java.util.stream.Stream<Map<String, String>> of(String file, String id)
            throws IOException {
        return known(file).stream().filter(row -> fact(row.get("round_id")).equals(id));
    }

    private boolean happened(Map<String, String> row, String column) {
        Day day = day(row, row.get(column));
        return day == null || !day.last.isAfter(asked.validAt);
    }

    private BigDecimal[] added(String file, String id, Item item) throws IOException {
        BigDecimal[] sum = none();
        for (Map<String, String> row : of(file, id).filter(it -> happened(it, "on")).toList()) {
            BigDecimal amount = Sheaf.number(row.get("amount"));
            if (amount != null) {
                BigDecimal[] same = {amount, amount, amount};
                sum = plus(sum, convert(same, row.get("currency"), item.day));
            }
        }
        return sum;
    }

    /** R11a. */
    private void aggregates() {
        Map<String, String> largest = new HashMap<>();
        Predicate<String> isTotal = id -> scope(id).equals("AGGREGATE");
        for (String id : items.keySet().stream().filter(isTotal).toList()) {
            Item item = items.get(id);
            if (item.sum != null && "CLOSED".equals(status(id)) && selected(item) && spanned(id)) {
                largest.merge(
                        startup(item.row),
                        id,
                        (a, b) -> items.get(b).sum[1].compareTo(items.get(a).sum[1]) > 0 ? b : a);
            }
        }
        for (String id : items.keySet().stream().filter(isTotal).toList()) {
            Item item = items.get(id);
            if (!id.equals(largest.get(startup(item.row)))) {
                parts.put(id, List.of(new Part("DUPLICATE", item.sum, item.open)));
                continue;
            }
            BigDecimal[] shown = none();
            for (String other : items.keySet()) {
                Item it = items.get(other);
                if (rounds.containsKey(other)
                        && !isTotal.test(other)
                        && startup(it.row).equals(startup(item.row))
                        && it.day != null
                        && !it.day.last.isBefore(span(id, "span_from"))
                        && !it.day.last.isAfter(span(id, "span_to"))) {
                    shown = plus(shown, reached(parts.get(other)));
                }
            }
            List<Part> taken = new ArrayList<>();
            BigDecimal[] left = item.sum.clone();
            take(taken, "DUPLICATE", shown, left);
            boolean strict = asked.preset.equals("STRICT");
            BigDecimal[] rest = left.clone();
            if (!strict) {
                rest[2] = ZERO;
            }
            take(taken, strict ? "NOT_PAID" : "UNITEMISED", rest, left);
            if (!isZero(left)) {
                taken.add(new Part("REACHED", left, item.open));
            }
            parts.put(id, taken);
        }
    }

    private boolean spanned(String id) {
        return within(span(id, "span_from")) && within(span(id, "span_to"));
    }

    private LocalDate span(String id, String column) {
        return LocalDate.parse(read(rounds.get(id), column));
    }

    private boolean within(LocalDate day) {
        return (asked.from == null || !day.isBefore(asked.from))
                && (asked.to == null || !day.isAfter(asked.to));
    }

    private boolean selected(Item item) {
        return item.day == null ? asked.from == null && asked.to == null : within(item.day.last);
    }

    private Map<String, String> added() {
        Map<String, List<Part>> byReason = new TreeMap<>();
        for (var entry : items.entrySet()) {
            Item item = entry.getValue();
            if (selected(item)) {
                byReason.computeIfAbsent("gross", any -> new ArrayList<>())
                        .add(new Part("gross", item.sum, item.open));
                for (Part part : parts.get(entry.getKey())) {
                    String key = part.reason.equals("REACHED") ? "reached" : part.reason;
                    byReason.computeIfAbsent(key, any -> new ArrayList<>()).add(part);
                }
            }
        }
        Map<String, String> totals = new TreeMap<>();
        totals.put("gross", text(List.of()));
        totals.put("reached", text(List.of()));
        byReason.forEach((reason, all) -> totals.put(reason, text(all)));
        return totals;
    }

    private static String text(List<Part> parts) {
        BigDecimal[] sum = none();
        int open = 0;
        int undisclosed = 0;
        for (Part part : parts) {
            sum = part.sum == null ? sum : plus(sum, part.sum);
            open += part.open ? 1 : 0;
            undisclosed += part.sum == null ? 1 : 0;
        }
        return cents(sum[0])
                + ".."
                + cents(sum[1])
                + ".."
                + cents(sum[2])
                + " of "
                + parts.size()
                + ", open-ended "
                + open
                + ", undisclosed "
                + undisclosed;
    }

    private static String cents(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static BigDecimal[] reached(List<Part> parts) {
        BigDecimal[] sum = none();
        for (Part part : parts) {
            sum = part.reason.equals("REACHED") && part.sum != null ? plus(sum, part.sum) : sum;
        }
        return sum;
    }

    private static void take(
            List<Part> taken, String reason, BigDecimal[] wanted, BigDecimal[] left) {
        BigDecimal[] part = new BigDecimal[3];
        for (int i = 0; i < 3; i++) {
            part[i] = wanted[i].min(left[i]);
            left[i] = left[i].subtract(part[i]);
        }
        if (!isZero(part)) {
            taken.add(new Part(reason, part, false));
        }
    }

    private static boolean isZero(BigDecimal[] sum) {
        return sum[0].signum() == 0 && sum[1].signum() == 0 && sum[2].signum() == 0;
    }

    private static BigDecimal[] none() {
        return new BigDecimal[] {ZERO, ZERO, ZERO};
    }

    private static BigDecimal[] plus(BigDecimal[] a, BigDecimal[] b) {
        return new BigDecimal[] {a[0].add(b[0]), a[1].add(b[1]), a[2].add(b[2])};
    }

    private static BigDecimal[] less(BigDecimal[] a, BigDecimal[] b) {
        BigDecimal[] less = new BigDecimal[3];
        for (int i = 0; i < 3; i++) {
            less[i] = a[i].subtract(b[i]).max(ZERO);
        }
        return less;
    }

    private static BigDecimal[] turned(BigDecimal[] sum) {
        return new BigDecimal[] {sum[2], sum[1], sum[0]};
    }

    private boolean covers(String startup) {
        return (asked.sectors == null
                        || asked.sectors.contains(organizations.get(startup).get("sector")))
                && (asked.startups == null || asked.startups.contains(startup));
    }

    private List<Map<String, String>> known(String file) throws IOException {
        List<Map<String, String>> rows = known.get(file);
        if (rows == null) {
            rows =
                    sheaf.rows(file).stream()
                            .filter(row -> !sheaf.known(row).isAfter(asked.knownAt))
                            .toList();
            known.put(file, rows);
        }
        return rows;
    }

    /** R8, into yuan: there is a rate for every month and every year but the last. */
    private BigDecimal[] convert(BigDecimal[] sum, String currency, Day day) throws IOException {
        if (sum == null || currency.equals("CNY")) {
            return sum;
        }
        BigDecimal yuan = rate("CNY", day);
        BigDecimal own = rate(currency, day);
        BigDecimal[] converted = new BigDecimal[3];
        for (int i = 0; i < 3; i++) {
            converted[i] = sum[i].multiply(yuan).divide(own, MathContext.DECIMAL128);
        }
        return converted;
    }

    private BigDecimal rate(String currency, Day day) throws IOException {
        if (currency.equals("USD")) {
            return BigDecimal.ONE;
        }
        LocalDate on = day == null ? asked.validAt : day.last;
        String month = on.toString().substring(0, 7);
        String year = on.toString().substring(0, 4);
        TreeMap<String, BigDecimal> table = rates.get(currency);
        boolean byYear = day != null && day.yearOnly && table.containsKey(year);
        String newest =
                table.keySet().stream()
                        .filter(it -> it.length() == 7)
                        .max(String::compareTo)
                        .orElseThrow();
        return table.get(byYear ? year : table.containsKey(month) ? month : newest);
    }
}
