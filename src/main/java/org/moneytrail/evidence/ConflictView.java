package org.moneytrail.evidence;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Conflict;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.InternalAllocation;

@Type("Conflict")
@Description(
        "A field of one fact in which at least two statements differ: dissent is never dropped (R3).")
public record ConflictView(
        @NonNull @Description("What the tellings are about.") Fact fact,
        @NonNull @Description("The field in which they differ.") String field,
        @NonNull @Description("The reading that is shown (R1), as text.") String shown,
        @NonNull @Description("Every statement that gives the field, canonical first.")
                List<@NonNull ConflictTelling> tellings,
        @Ignore String key) {

    @Type("ConflictTelling")
    @Description("What one statement gives for the field.")
    public record ConflictTelling(
            @NonNull @Description("What it gives, as text.") String value,
            @NonNull @Description("The statement.") StatementView statement) {}

    static List<ConflictView> of(FundingRound round) {
        FundingRoundView view = FundingRoundView.of(round);
        List<ConflictView> conflicts = new ArrayList<>(views(view, Conflict.of(round)));
        for (int i = 0; i < round.legs().size(); i++) {
            conflicts.addAll(views(view.participations().get(i), Conflict.of(round.legs().get(i))));
        }
        return conflicts;
    }

    static List<ConflictView> of(org.moneytrail.fact.Fact<?> fact) {
        if (fact instanceof Acquisition acquisition) {
            return views(AcquisitionView.of(acquisition), Conflict.of(acquisition));
        }
        return fact instanceof InternalAllocation allocation
                ? views(InternalAllocationView.of(allocation), Conflict.of(allocation))
                : List.of();
    }

    private static List<ConflictView> views(Fact fact, List<Conflict> conflicts) {
        return conflicts.stream()
                .map(
                        conflict ->
                                new ConflictView(
                                        fact,
                                        conflict.field(),
                                        conflict.shown(),
                                        tellings(fact, conflict),
                                        fact.id() + " " + conflict.field()))
                .toList();
    }

    private static List<ConflictTelling> tellings(Fact fact, Conflict conflict) {
        return conflict.tellings().stream()
                .map(
                        t ->
                                new ConflictTelling(
                                        t.value(), StatementView.of(fact.id(), t.statement())))
                .sorted(java.util.Comparator.comparing(t -> t.statement().key()))
                .toList();
    }
}
