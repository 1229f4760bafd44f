package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.KeyedQuery;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.rule.LookThrough;

/** The funds behind parties, and the funds behind those, as deep as look-through goes (R19). */
@ApplicationScoped
public class FundRepository {

    private static final KeyedQuery FUNDS =
            new KeyedQuery(CypherQuery.of("question/funds-and-commitments"), "ids", "near");

    private static final CypherQuery ALL = CypherQuery.of("question/all-funds");
    private static final int MOST = 20_000;

    private final GraphReader graph;
    private final KeptRows kept;

    FundRepository(GraphReader graph, KeptRows kept) {
        this.graph = graph;
        this.kept = kept;
    }

    /** Every fund with what was committed to it. */
    public Uni<List<FundRecord>> all() {
        return graph.list(
                ALL, Map.of("limit", MOST), row -> FundRecord.of(new GraphRow(row.asMap())));
    }

    /** One statement for each level of funds of funds, at most as many as look-through is deep. */
    public Uni<List<FundRecord>> behind(Collection<PartyRef> parties) {
        return level(parties, new HashSet<>(), List.of(), LookThrough.DEPTH);
    }

    private Uni<List<FundRecord>> level(
            Collection<PartyRef> parties, Set<String> asked, List<FundRecord> found, int levels) {
        List<PartyRef> open =
                parties.stream()
                        .filter(party -> party.kind() != PartyRef.Kind.PERSON)
                        .filter(party -> asked.add(party.id()))
                        .toList();
        if (open.isEmpty() || levels == 0) {
            return Uni.createFrom().item(found);
        }
        List<String> ids = open.stream().map(PartyRef::id).toList();
        return kept.list(FUNDS, ids, Map.of(), FundRecord::of)
                .map(
                        funds ->
                                ids.stream()
                                        .flatMap(id -> funds.getOrDefault(id, List.of()).stream())
                                        .toList())
                .flatMap(
                        funds -> level(partners(funds), asked, together(found, funds), levels - 1));
    }

    private static List<PartyRef> partners(List<FundRecord> funds) {
        return funds.stream()
                .flatMap(fund -> fund.commitments().stream())
                .map(commitment -> commitment.partner())
                .distinct()
                .toList();
    }

    /** A fund that was reached on two ways counts once. */
    private static List<FundRecord> together(List<FundRecord> found, List<FundRecord> more) {
        Set<String> known = new HashSet<>();
        List<FundRecord> all = new ArrayList<>(found);
        found.forEach(fund -> known.add(fund.fund().slug()));
        more.stream().filter(fund -> known.add(fund.fund().slug())).forEach(all::add);
        return all;
    }
}
