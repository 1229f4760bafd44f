package org.moneytrail.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.fact.StatisticKind;

@Type("MarketStatistic")
@Description("A number as its compiler published it; never mixed with our own (R29).")
public record MarketStatisticView(
        @Id @NonNull @Description("\"MarketStatistic:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("What is measured.") @Nullable String metric,
        @Description("The period in the words of the source.") @Nullable String period,
        @Description("First day of the period, by our reading.") @Nullable LocalDate periodFrom,
        @Description("Last day of the period, by our reading.") @Nullable LocalDate periodTo,
        @Description("The region; WORLD for all of it.") @Nullable String region,
        @Description("What the value is; null if not classified.") @Nullable StatisticKind kind,
        @Description("The value as published, in its unit.") @Nullable BigDecimal value,
        @Description("A currency for an amount, percent for a share, else what is counted.")
                @Nullable String unit,
        @Description("Who compiled it.") @Nullable String compiler,
        @Ignore List<String> sectorSlugs,
        @Ignore List<StatementView> told)
        implements Fact {

    public static MarketStatisticView of(MarketStatistic statistic) {
        String id = "MarketStatistic:" + statistic.slug();
        MarketStatistic.Telling told =
                statistic.statements().first(any -> true).orElseThrow().telling();
        BigDecimal value = told.value();
        return new MarketStatisticView(
                id,
                statistic.slug(),
                told.metric(),
                told.period(),
                told.periodFrom(),
                told.periodTo(),
                told.region(),
                told.kind(),
                value == null ? null : Amounts.plain(value),
                told.unit(),
                told.compiler(),
                told.sectors(),
                StatementView.of(id, statistic.statements()));
    }
}
