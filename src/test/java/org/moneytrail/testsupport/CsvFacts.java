package org.moneytrail.testsupport;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moneytrail.fact.*;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.SectorTree;

public final class CsvFacts {
    private static final Set<String> LISTS =
            Set.of("may_contain", "part_of", "parent_ids", "aliases", "aggregate_of");

    final Map<String, Source> sources;
    public final SectorTree sectors;
    public final CapitalFacts facts;

    record Row(Map<String, String> raw, Fields fields) {
        String get(String c) {
            return raw.getOrDefault(c, "");
        }
    }

    public CsvFacts() {
        sources =
                read("sources").stream()
                        .collect(
                                Collectors.toMap(
                                        r -> r.get("id"), r -> Source.of(r.get("id"), r.fields)));
        sectors =
                new SectorTree(
                        read("sectors").stream()
                                .collect(
                                        Collectors.toMap(
                                                r -> r.get("id"),
                                                r -> Set.copyOf(r.fields.list("parentIds")))));
        Map<String, OrganizationProfile> orgs =
                read("organizations").stream()
                        .collect(
                                Collectors.toMap(
                                        r -> r.get("id"),
                                        r -> {
                                            String status = r.get("status");
                                            var m =
                                                    java.util.regex.Pattern.compile(
                                                                    "^listed (\\d{4}-\\d{2}-\\d{2})")
                                                            .matcher(status);
                                            return new OrganizationProfile(
                                                    r.get("id"),
                                                    r.get("name_en"),
                                                    r.fields.text("sector"),
                                                    r.fields.text("country"),
                                                    r.fields.text("city"),
                                                    r.fields.date("foundedOn"),
                                                    !r.get("aggregate_of").isEmpty(),
                                                    status.startsWith("listed"),
                                                    m.find()
                                                            ? PartialDate.parse(m.group(1))
                                                            : null);
                                        }));
        Map<String, String> bodies =
                read("funds").stream()
                        .filter(r -> !r.get("org_id").isEmpty())
                        .collect(Collectors.toMap(r -> r.get("id"), r -> r.get("org_id")));
        Set<String> people =
                read("people").stream().map(r -> r.get("id")).collect(Collectors.toSet());
        Set<String> funds =
                read("funds").stream().map(r -> r.get("id")).collect(Collectors.toSet());
        Function<String, PartyRef> party =
                s ->
                        s.isEmpty()
                                ? null
                                : new PartyRef(
                                        people.contains(s)
                                                ? PartyRef.Kind.PERSON
                                                : funds.contains(s)
                                                        ? PartyRef.Kind.FUND
                                                        : PartyRef.Kind.ORGANIZATION,
                                        s,
                                        s);
        List<Row> rounds = read("rounds");
        Map<String, String> canon =
                rounds.stream()
                        .collect(
                                Collectors.toMap(
                                        r -> r.get("id"),
                                        r ->
                                                r.get("canonical_round_id").isEmpty()
                                                        ? r.get("id")
                                                        : r.get("canonical_round_id")));
        Map<String, Map<String, List<Row>>> legs = new LinkedHashMap<>();
        for (Row r : read("participations"))
            legs.computeIfAbsent(canon.get(r.get("round_id")), k -> new LinkedHashMap<>())
                    .computeIfAbsent(r.get("investor_id"), k -> new ArrayList<>())
                    .add(r);
        Map<String, List<Row>> pays =
                read("payments").stream()
                        .collect(Collectors.groupingBy(r -> canon.get(r.get("round_id"))));
        Map<String, List<Row>> rets =
                read("returns").stream()
                        .collect(Collectors.groupingBy(r -> canon.get(r.get("round_id"))));
        Map<String, List<Row>> byRound =
                rounds.stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> canon.get(r.get("id")),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<FundingRound> fr =
                byRound.entrySet().stream()
                        .map(
                                e ->
                                        new FundingRound(
                                                e.getKey(),
                                                e.getValue().get(0).get("startup_id"),
                                                st(
                                                        e.getValue(),
                                                        r -> r.get("canonical_round_id").isEmpty(),
                                                        RoundTelling::of),
                                                legs
                                                        .getOrDefault(e.getKey(), Map.of())
                                                        .entrySet()
                                                        .stream()
                                                        .map(
                                                                l ->
                                                                        new Participation(
                                                                                e.getKey()
                                                                                        + "."
                                                                                        + l
                                                                                                .getKey(),
                                                                                party.apply(
                                                                                        l.getKey()),
                                                                                st(
                                                                                        l
                                                                                                .getValue(),
                                                                                        r ->
                                                                                                r.get(
                                                                                                                "round_id")
                                                                                                        .equals(
                                                                                                                e
                                                                                                                        .getKey()),
                                                                                        Participation
                                                                                                        .Telling
                                                                                                ::of)))
                                                        .toList(),
                                                pays.getOrDefault(e.getKey(), List.of()).stream()
                                                        .map(
                                                                r ->
                                                                        new Payment(
                                                                                r.get("id"),
                                                                                party.apply(
                                                                                        r.get(
                                                                                                "investor_id")),
                                                                                st(
                                                                                        List.of(r),
                                                                                        x -> true,
                                                                                        Payment
                                                                                                        .Telling
                                                                                                ::of)))
                                                        .toList(),
                                                rets.getOrDefault(e.getKey(), List.of()).stream()
                                                        .map(
                                                                r ->
                                                                        new Return(
                                                                                r.get("id"),
                                                                                party.apply(
                                                                                        r.get(
                                                                                                "investor_id")),
                                                                                st(
                                                                                        List.of(r),
                                                                                        x -> true,
                                                                                        Return
                                                                                                        .Telling
                                                                                                ::of)))
                                                        .toList()))
                        .toList();
        List<Acquisition> acq =
                grouped("acquisitions", "canonical_id").entrySet().stream()
                        .map(
                                e ->
                                        new Acquisition(
                                                e.getKey(),
                                                e.getValue().get(0).get("target_id"),
                                                e.getValue().get(0).get("acquirer_id"),
                                                st(
                                                        e.getValue(),
                                                        r -> r.get("canonical_id").isEmpty(),
                                                        Acquisition.Telling::of)))
                        .toList();
        List<InternalAllocation> alloc =
                grouped("internal_spend", "canonical_id").entrySet().stream()
                        .map(
                                e ->
                                        new InternalAllocation(
                                                e.getKey(),
                                                e.getValue().get(0).get("org_id"),
                                                st(
                                                        e.getValue(),
                                                        r -> r.get("canonical_id").isEmpty(),
                                                        InternalAllocation.Telling::of)))
                        .toList();
        List<Holding> hold =
                read("holdings").stream()
                        .map(
                                r ->
                                        new Holding(
                                                r.get("id"),
                                                party.apply(r.get("holder_id")),
                                                r.get("company_id"),
                                                st(List.of(r), x -> true, Holding.Telling::of)))
                        .toList();
        List<Role> roles =
                read("roles").stream()
                        .map(
                                r ->
                                        new Role(
                                                r.get("id"),
                                                r.get("person_id"),
                                                r.get("org_id"),
                                                st(List.of(r), x -> true, Role.Telling::of)))
                        .toList();
        List<FxTable.Rate> fx = new ArrayList<>();
        for (Row r : read("fx")) {
            if (r.get("kind").startsWith("monthly"))
                fx.add(
                        new FxTable.Rate(
                                new CurrencyCode(r.get("quote")),
                                YearMonth.parse(r.get("date")),
                                null,
                                new BigDecimal(r.get("rate"))));
            if (r.get("kind").startsWith("annual"))
                fx.add(
                        new FxTable.Rate(
                                new CurrencyCode(r.get("quote")),
                                null,
                                Year.parse(r.get("date")),
                                new BigDecimal(r.get("rate"))));
        }
        facts = new CapitalFacts(fr, acq, alloc, hold, roles, orgs, bodies, new FxTable(fx));
    }

    Map<String, List<Row>> grouped(String file, String canonical) {
        return read(file).stream()
                .collect(
                        Collectors.groupingBy(
                                r -> r.get(canonical).isEmpty() ? r.get("id") : r.get(canonical),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    <T> Statements<T> st(
            List<Row> rows, java.util.function.Predicate<Row> canonical, Function<Fields, T> f) {
        return new Statements<>(
                rows.stream()
                        .map(
                                r ->
                                        new Statement<>(
                                                r.get("id"),
                                                sources.get(r.get("source_id")),
                                                canonical.test(r),
                                                f.apply(r.fields)))
                        .toList());
    }

    static List<Row> read(String file) {
        try (InputStream in = CsvFacts.class.getResourceAsStream("/dataset/" + file + ".csv")) {
            List<Row> rows = new ArrayList<>();
            for (Object o :
                    new CsvMapper()
                            .readerFor(Map.class)
                            .with(CsvSchema.emptySchema().withHeader())
                            .readValues(in)
                            .readAll()) {
                @SuppressWarnings("unchecked")
                Map<String, String> m = (Map<String, String>) o;
                Map<String, Object> f = new LinkedHashMap<>();
                m.forEach(
                        (k, v) -> {
                            if (!v.isEmpty())
                                f.put(camel(k), LISTS.contains(k) ? List.of(v.split("\\|")) : v);
                        });
                rows.add(new Row(m, new Fields(f)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String camel(String s) {
        StringBuilder b = new StringBuilder();
        boolean up = false;
        for (char c : s.toCharArray()) {
            if (c == '_') up = true;
            else {
                b.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return b.toString();
    }
}
