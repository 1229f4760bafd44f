package org.moneytrail.evidence;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.NatureKind;
import org.moneytrail.fact.Statements;

@Type("InternalAllocation")
@Description(
        "A firm's own budget. It is no investment, whatever the firm calls it, because nothing left the"
                + " house (R11 INTERNAL).")
public record InternalAllocationView(
        @Id @NonNull @Description("\"InternalAllocation:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("The period as the source names it.") @Nullable String period,
        @Description("First day of the period.") @Nullable PartialDateView periodFrom,
        @Description("Last day of the period: its effective date (R4).")
                @Nullable PartialDateView periodTo,
        @Description("The sum (R6); null if undisclosed.") @Nullable MoneyRangeView amount,
        @Description("What it was for, in words.") @Nullable String nature,
        @Description(
                        "Only what was SPENT counts in gross; plans and income are no money yet (R10).")
                @Nullable NatureKind natureKind,
        @NonNull @Description("Somebody's estimate rather than the firm's own number.")
                boolean estimate,
        @Ignore String organizationSlug,
        @Ignore @Nullable String sectorSlug,
        @Ignore List<StatementView> told)
        implements Fact {

    public static InternalAllocationView of(InternalAllocation allocation) {
        String id = "InternalAllocation:" + allocation.slug();
        Statements<InternalAllocation.Telling> told = allocation.statements();
        return new InternalAllocationView(
                id,
                allocation.slug(),
                told.read(InternalAllocation.Telling::period),
                PartialDateView.of(told.read(InternalAllocation.Telling::periodFrom)),
                PartialDateView.of(allocation.effectiveOn()),
                MoneyRangeView.of(
                        told.read(InternalAllocation.Telling::amount), allocation.effectiveOn()),
                told.read(InternalAllocation.Telling::nature),
                told.read(InternalAllocation.Telling::natureKind),
                Boolean.TRUE.equals(told.read(InternalAllocation.Telling::estimate)),
                allocation.organization(),
                told.read(InternalAllocation.Telling::sector),
                StatementView.of(id, told));
    }
}
