package org.moneytrail.question;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.rule.Account;
import org.moneytrail.rule.ExclusionReason;

@Type("Exclusion")
@Description("What one reason took off gross (R11).")
public record ExclusionView(
        @NonNull @Description("Why it did not reach a startup.") ExclusionReason reason,
        @NonNull
                @Description(
                        "What each case takes off (R13): the low case may take more than the high case.")
                MoneyTotalView total) {

    static List<ExclusionView> of(Account account) {
        return account.exclusions().entrySet().stream()
                .map(e -> new ExclusionView(e.getKey(), MoneyTotalView.of(e.getValue())))
                .toList();
    }
}
