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
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.Statements;

@Type("Acquisition")
@Description("A takeover: it buys out holders, and the company receives nothing (R11 ACQUISITION).")
public record AcquisitionView(
        @Id @NonNull @Description("\"Acquisition:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("When it was announced; null if undated.")
                @Nullable PartialDateView announcedOn,
        @Description("The whole price (R6); null if undisclosed.") @Nullable MoneyRangeView total,
        @Description("The part paid in cash; null if undisclosed.") @Nullable MoneyRangeView cash,
        @Description("The debt taken over; null if undisclosed.") @Nullable MoneyRangeView debt,
        @Description("What else was given, in words; null if nothing is told.")
                @Nullable String otherPart,
        @Ignore String targetSlug,
        @Ignore @Nullable String acquirerSlug,
        @Ignore List<StatementView> told)
        implements Fact {

    public static AcquisitionView of(Acquisition acquisition) {
        String id = "Acquisition:" + acquisition.slug();
        Statements<Acquisition.Telling> told = acquisition.statements();
        PartialDate day = acquisition.effectiveOn();
        return new AcquisitionView(
                id,
                acquisition.slug(),
                PartialDateView.of(day),
                MoneyRangeView.of(told.read(Acquisition.Telling::total), day),
                MoneyRangeView.of(told.read(Acquisition.Telling::cash), day),
                MoneyRangeView.of(told.read(Acquisition.Telling::debt), day),
                told.read(Acquisition.Telling::otherPart),
                acquisition.target(),
                acquisition.acquirer(),
                StatementView.of(id, told));
    }
}
