package org.moneytrail.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.Source;
import org.moneytrail.fact.Statement;
import org.moneytrail.fact.Statements;

/** Puts rounds together from their statements and those of their parts; a party and a source are kept once. */
final class RoundAssembly {

    /** What belongs to one round. */
    private record Parts(List<Participation> legs, List<Payment> payments, List<Return> returns) {

        static final Parts NONE = new Parts(List.of(), List.of(), List.of());

        static Parts empty() {
            return new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Parts fixed() {
            return new Parts(List.copyOf(legs), List.copyOf(payments), List.copyOf(returns));
        }
    }

    private final Map<String, Source> sources;
    private final Map<String, PartyRef> parties = new HashMap<>();

    RoundAssembly(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** @param startups slugs, each to be kept once */
    List<FundingRound> rounds(
            List<ToldRow> rounds, List<ToldRow> parts, Function<String, String> startups) {
        Map<String, Parts> byRound = parts(parts);
        List<FundingRound> all = new ArrayList<>();
        byFact(rounds)
                .forEach(
                        (slug, rows) -> {
                            Parts own = byRound.getOrDefault(slug, Parts.NONE);
                            all.add(
                                    new FundingRound(
                                            slug,
                                            startups.apply(rows.get(0).whole()),
                                            told(rows, RoundTelling::of),
                                            own.legs(),
                                            own.payments(),
                                            own.returns()));
                        });
        return List.copyOf(all);
    }

    private Map<String, Parts> parts(List<ToldRow> rows) {
        Map<String, Parts> byRound = new HashMap<>();
        byFact(rows)
                .values()
                .forEach(
                        part -> {
                            String round = part.get(0).whole();
                            add(part, byRound.computeIfAbsent(round, any -> Parts.empty()));
                        });
        byRound.replaceAll((round, parts) -> parts.fixed());
        return byRound;
    }

    private void add(List<ToldRow> rows, Parts parts) {
        ToldRow fact = rows.get(0);
        String slug = fact.slug();
        PartyRef party = party(fact);
        switch (String.valueOf(fact.label())) {
            case "Participation" ->
                    parts.legs()
                            .add(
                                    new Participation(
                                            slug,
                                            Objects.requireNonNull(party, slug),
                                            told(rows, Participation.Telling::of)));
            case "Payment" ->
                    parts.payments().add(new Payment(slug, party, told(rows, Payment.Telling::of)));
            default -> parts.returns().add(new Return(slug, party, told(rows, Return.Telling::of)));
        }
    }

    private @Nullable PartyRef party(ToldRow fact) {
        String id = fact.party();
        return id == null
                ? null
                : parties.computeIfAbsent(id, any -> PartyRef.of(any, fact.partyName()));
    }

    private <T> Statements<T> told(List<ToldRow> rows, Function<Fields, T> type) {
        List<Statement<T>> statements =
                rows.stream().map(row -> row.told(this::source, type)).toList();
        return new Statements<>(statements);
    }

    private Source source(String slug) {
        return Objects.requireNonNull(sources.get(slug), slug);
    }

    private static Map<String, List<ToldRow>> byFact(List<ToldRow> rows) {
        Map<String, List<ToldRow>> facts = new LinkedHashMap<>();
        rows.forEach(row -> facts.computeIfAbsent(row.key(), any -> new ArrayList<>(1)).add(row));
        return facts;
    }
}
