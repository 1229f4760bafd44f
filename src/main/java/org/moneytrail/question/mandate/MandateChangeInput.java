package org.moneytrail.question.mandate;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.mandate.Clause;
import org.moneytrail.rule.mandate.ClauseChange;

@Input("MandateChange")
@Description(
        "A change of the clauses, in memory only: one added, one lifted, one changed, or any of these"
                + " together. With none of them nothing changes.")
public record MandateChangeInput(
        @Description("A clause that nobody told of.") @Nullable NewMandateInput add,
        @Id @Description("A clause that is taken away: \"Mandate:slug\" or the bare slug.")
                @Nullable String lift,
        @Description("A clause that says something else.") @Nullable ChangedMandateInput change) {

    private static final String TYPE = "Mandate";

    /** @throws NotFound for an unknown clause, fund or sector, with suggestions */
    ClauseChange change(Powder.PowderAsked asked) {
        String lifted = lift == null ? null : told(lift, asked.told().clauses()).slug();
        Clause changed =
                change == null
                        ? null
                        : change.changed(told(change.mandate(), asked.told().clauses()), asked);
        if (changed != null && changed.slug().equals(lifted)) {
            throw InvalidArgument.at("change.lift", "a clause is lifted or changed, not both");
        }
        return new ClauseChange(add == null ? null : add.clause(asked), lifted, changed);
    }

    private static Clause told(@NonNull String id, List<Clause> clauses) {
        GlobalId asked = GlobalId.parse(id);
        Stream<Clause> found =
                clauses.stream().filter(c -> asked.mayBe(TYPE) && c.slug().equals(asked.slug()));
        return found.findFirst()
                .orElseThrow(
                        () ->
                                new NotFound(
                                        "There is no Mandate '" + id + "'",
                                        Suggestions.nearest(
                                                asked.slug(),
                                                clauses.stream().map(Clause::slug).toList())));
    }
}
