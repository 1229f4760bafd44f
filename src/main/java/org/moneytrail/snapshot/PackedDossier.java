package org.moneytrail.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
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

/** A dossier in a few bytes, read anew each time it is wanted: a million legs as objects would fill gigabytes. */
final class PackedDossier implements Dossier {

    private static final Fields NOT_KEPT = new Fields(Map.of());

    /** What all dossiers of a snapshot share. */
    record Shelf(Words words, Map<String, Source> sources) {}

    private final String organization;
    private final byte[] rounds;
    private final byte[] others;
    private final Shelf shelf;

    PackedDossier(String organization, byte[] rounds, byte[] others, Shelf shelf) {
        this.organization = organization;
        this.rounds = rounds;
        this.others = others;
        this.shelf = shelf;
    }

    int size() {
        return rounds.length + others.length;
    }

    @Override
    public List<FundingRound> rounds() {
        PackReader in = new PackReader(shelf.words(), rounds);
        int count = (int) in.count();
        List<FundingRound> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(round(in));
        }
        return all;
    }

    private FundingRound round(PackReader in) {
        String slug = String.valueOf(in.text());
        Statements<RoundTelling> told = told(in, RoundTelling::of);
        List<Participation> legs = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        List<Return> returns = new ArrayList<>();
        for (int left = (int) in.count(); left > 0; left--) {
            String label = String.valueOf(in.word());
            PartyRef party = party(in);
            String own = in.text();
            String part =
                    own == null ? DossierPacking.usual(slug, Objects.requireNonNull(party)) : own;
            switch (label) {
                case "Participation" ->
                        legs.add(
                                new Participation(
                                        part,
                                        Objects.requireNonNull(party, part),
                                        told(in, Participation.Telling::of)));
                case "Payment" ->
                        payments.add(new Payment(part, party, told(in, Payment.Telling::of)));
                default -> returns.add(new Return(part, party, told(in, Return.Telling::of)));
            }
        }
        return new FundingRound(slug, organization, told, legs, payments, returns);
    }

    private static @Nullable PartyRef party(PackReader in) {
        int kind = (int) in.count();
        return kind == 0
                ? null
                : new PartyRef(
                        PartyRef.Kind.values()[kind - 1],
                        String.valueOf(in.word()),
                        String.valueOf(in.word()));
    }

    private <T> Statements<T> told(PackReader in, Function<Fields, T> type) {
        int count = (int) in.count();
        List<Statement<T>> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Source source = source(in);
            Fields told = new Fields(in.fields());
            all.add(
                    new Statement<>(
                            told.textOr("id", ""),
                            source,
                            Boolean.TRUE.equals(told.flag("canonical")),
                            type.apply(told),
                            NOT_KEPT));
        }
        return new Statements<>(all);
    }

    private Source source(PackReader in) {
        String slug = String.valueOf(in.word());
        return Objects.requireNonNull(shelf.sources().get(slug), slug);
    }

    @Override
    public List<Acquisition> acquisitions() {
        return others(Acquisition.class);
    }

    @Override
    public List<Holding> holdings() {
        return others(Holding.class);
    }

    @Override
    public List<Role> roles() {
        return others(Role.class);
    }

    @Override
    public List<Interest> interests() {
        return others(Interest.class);
    }

    private <F extends Fact<?>> List<F> others(Class<F> kind) {
        if (others.length == 0) {
            return List.of();
        }
        PackReader in = new PackReader(shelf.words(), others);
        List<F> all = new ArrayList<>();
        for (int left = (int) in.count(); left > 0; left--) {
            String label = String.valueOf(in.word());
            FactRecord row = row(in, label);
            if (label.equals(kind.getSimpleName())) {
                row.fact().map(kind::cast).ifPresent(all::add);
            }
        }
        return all;
    }

    private FactRecord row(PackReader in, String label) {
        String slug = String.valueOf(in.text());
        List<FactRecord.Link> links = new ArrayList<>();
        for (int left = (int) in.count(); left > 0; left--) {
            links.add(
                    new FactRecord.Link(
                            String.valueOf(in.word()), String.valueOf(in.word()), in.word()));
        }
        List<Map<String, Object>> statements = new ArrayList<>();
        for (int left = (int) in.count(); left > 0; left--) {
            Map<String, Object> told = new HashMap<>();
            told.put("source", source(in));
            told.put("statement", in.fields());
            statements.add(told);
        }
        return new FactRecord(slug, label, NOT_KEPT, statements, links);
    }
}
