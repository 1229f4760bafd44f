package org.moneytrail.question;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.rule.Ladder;
import org.moneytrail.rule.Rung;

@Type("LadderRung")
@Description("How much got at least this far by validAt, over the rounds of scope ROUND (R16).")
public record LadderRungView(
        @NonNull @Description("The rung.") Rung rung,
        @NonNull
                @Description(
                        "What got at least this far and was never cancelled; of INTEREST only the count.")
                MoneyTotalView total,
        @Description(
                        "Stated over the stated of the rung before, to four decimals; null where that is 0 or only a count.")
                @Nullable BigDecimal conversion) {

    static LadderRungView of(Ladder.Step step) {
        return new LadderRungView(step.rung(), MoneyTotalView.of(step.total()), step.conversion());
    }
}
