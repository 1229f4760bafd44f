package org.moneytrail.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.FactRecord;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.fact.Source;
import org.moneytrail.fact.Statement;
import org.moneytrail.fact.Statements;
import org.moneytrail.graph.row.GraphRow;

/** A dossier in a few bytes, read anew each time it is wanted: a million legs as objects would fill gigabytes. */
record PackedDossier(String organization, byte[] packedRounds, byte[] packedOthers, Shelf shelf)
        implements Dossier {

    PackedDossier(String organization, Rows rows, Shelf shelf) {
        this(organization, rows.rounds(), rows.others(), shelf);
    }

    /**
     * Rows of one organization, packed.
     *
     * @param rounds with their parts
     * @param others facts beyond rounds
     */
    record Rows(byte[] rounds, byte[] others) {}

    @Override
    public List<FundingRound> rounds() {
        List<GraphRow> rows = unpacked(packedRounds);
        List<FundingRound> rounds = new ArrayList<>(rows.size());
        for (GraphRow row : rows) {
            rounds.add(round(row));
        }
        return Collections.unmodifiableList(rounds);
    }

    @Override
    public Outline outline(String slug) {
        return Outlines.of(slug, new Rows(packedRounds, packedOthers), shelf.packing());
    }

    private List<GraphRow> unpacked(byte[] packed) {
        return DossierRows.unpacked(packed, shelf.packing());
    }

    private FundingRound round(GraphRow row) {
        String slug = row.text("slug");
        List<Participation> legs = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        List<Return> returns = new ArrayList<>();
        for (GraphRow part : row.rows("parts")) {
            String id = part.textOrNull("party");
            PartyRef party = id == null ? null : PartyRef.of(id, part.text("name"));
            String own = slug(slug, part, id);
            switch (part.text("label")) {
                case "Participation" ->
                        legs.add(
                                new Participation(
                                        own,
                                        Objects.requireNonNull(party, own),
                                        told(part, Participation.Telling::of)));
                case "Payment" ->
                        payments.add(new Payment(own, party, told(part, Payment.Telling::of)));
                default -> returns.add(new Return(own, party, told(part, Return.Telling::of)));
            }
        }
        return new FundingRound(
                slug, organization, told(row, RoundTelling::of), legs, payments, returns);
    }

    private static String slug(String round, GraphRow part, @Nullable String party) {
        String own = part.textOrNull("slug");
        return own != null ? own : DossierRows.usual(round, Objects.requireNonNull(party));
    }

    private <T> Statements<T> told(GraphRow fact, Function<Fields, T> type) {
        List<Statement<T>> all = new ArrayList<>();
        for (GraphRow row : fact.rows("told")) {
            Fields told = new Fields(row.map("statement"));
            all.add(
                    new Statement<>(
                            told.textOr("id", ""),
                            source(row, shelf),
                            Boolean.TRUE.equals(told.flag("canonical")),
                            type.apply(told),
                            told));
        }
        return new Statements<>(all);
    }

    @Override
    public List<Acquisition> acquisitions() {
        return others(Acquisition.class, facts());
    }

    @Override
    public List<Holding> holdings() {
        return others(Holding.class, facts());
    }

    @Override
    public List<Role> roles() {
        return others(Role.class, facts());
    }

    @Override
    public List<Interest> interests() {
        return others(Interest.class, facts());
    }

    @Override
    public Dossier unpacked() {
        List<GraphRow> facts = facts();
        return new Plain(
                rounds(),
                others(Acquisition.class, facts),
                others(Holding.class, facts),
                others(Role.class, facts),
                others(Interest.class, facts));
    }

    private List<GraphRow> facts() {
        return unpacked(packedOthers);
    }

    private <F extends Fact<?>> List<F> others(Class<F> kind, List<GraphRow> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<F> found = new ArrayList<>();
        for (GraphRow row : facts) {
            if (row.text("label").equals(kind.getSimpleName())) {
                fact(row, shelf).fact().map(kind::cast).ifPresent(found::add);
            }
        }
        return found;
    }

    /** @param told a statement beside what stands for its source */
    private static Source source(GraphRow told, Shelf shelf) {
        return shelf.source(Objects.requireNonNull(told.values().get("source")));
    }

    /** A fact other than a round. */
    static FactRecord fact(GraphRow row, Shelf shelf) {
        return FactRecord.of(
                row,
                row.rows("statements").stream()
                        .map(
                                told ->
                                        Map.of(
                                                "source",
                                                source(told, shelf),
                                                "statement",
                                                told.map("statement")))
                        .toList());
    }
}
