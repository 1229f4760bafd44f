package org.moneytrail.question.market;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.rule.market.Backup;

@Type("BackupScore")
@Description(
        "How a corporate investor spreads its bets on AI startups while it builds the same itself: are they its spare tyres (R28)?")
public record BackupView(
        @NonNull @Description("What it is documented to have spent on its own AI, by validAt.")
                MoneyTotalView internalSpend,
        @NonNull
                @Description(
                        "What of its legs is documented as reached; an unsized leg is undisclosed (R17).")
                MoneyTotalView external,
        @Description(
                        "Internal over external, stated, to two decimals; null where either is not documented.")
                @Nullable BigDecimal internalPerExternal,
        @NonNull @Description("Startups backed side by side, by sector.")
                List<@NonNull ParallelBets> parallel,
        @Description("The median of its sized legs, stated; null where none is sized.")
                @Nullable BigDecimal medianTicket,
        @NonNull @Description("Startups at which it looked while no money was known (R16).")
                int interests,
        @NonNull @Description("How many of these it has a leg in.") int interestsThatBecameMoney,
        @Description(
                        "The share of its interests that became money, to two decimals; null where none is known.")
                @Nullable BigDecimal interestShare,
        @Ignore String investorSlug) {

    @Type("ParallelBets")
    @Description("Startups of one sector that one investor backs.")
    public record ParallelBets(
            @NonNull @Description("Slug of the sector; UNKNOWN where nobody classified it.")
                    String sector,
            @NonNull @Description("How many.") int count,
            @NonNull @Description("Slugs of the startups.") List<@NonNull String> startups) {}

    static BackupView of(Backup backup) {
        return new BackupView(
                MoneyTotalView.of(backup.internalSpend()),
                MoneyTotalView.of(backup.external()),
                plain(backup.ratio()),
                backup.parallel().entrySet().stream()
                        .map(e -> new ParallelBets(e.getKey(), e.getValue().size(), e.getValue()))
                        .toList(),
                plain(backup.medianTicket()),
                backup.interests(),
                backup.becameMoney(),
                plain(backup.interestShare()),
                backup.investor());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Amounts.plain(number);
    }
}
