package org.moneytrail.question.market;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.evidence.MarketStatisticView;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.SectorTree;

@GraphQLApi
public class StatisticApi {

    private final FactRepository facts;
    private final SectorRepository sectors;

    StatisticApi(FactRepository facts, SectorRepository sectors) {
        this.facts = facts;
        this.sectors = sectors;
    }

    @Query("marketStatistics")
    @Description(
            "Numbers as published, each with its compiler, by slug; never mixed with our own (R29).")
    public Uni<@NonNull List<@NonNull MarketStatisticView>> marketStatistics(
            @Name("metric")
                    @Description("Only those whose metric holds these words, whatever their case.")
                    @Nullable String metric,
            @Name("sector")
                    @Id
                    @Description(
                            "Only those of this sector or of one below it: \"Sector:slug\" or the bare slug.")
                    @Nullable String sector,
            @Name("from") @Description("Only periods that begin on this day or later.")
                    @Nullable LocalDate from,
            @Name("to") @Description("Only periods that end on this day or earlier.")
                    @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw InvalidArgument.at("to", "the window ends before it begins on " + from);
        }
        return Uni.combine()
                .all()
                .unis(facts.all(MarketStatistic.class), sectors.all())
                .with((all, known) -> wanted(all, metric, subtree(known.tree(), sector), from, to));
    }

    private static @Nullable Set<String> subtree(SectorTree tree, @Nullable String sector) {
        return sector == null ? null : tree.subtree(SectorRepository.known(tree, sector));
    }

    private static List<MarketStatisticView> wanted(
            List<MarketStatistic> all,
            @Nullable String metric,
            @Nullable Set<String> subtree,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return named(all.stream().map(MarketStatisticView::of).toList(), metric).stream()
                .filter(
                        s ->
                                subtree == null
                                        || s.sectorSlugs().stream().anyMatch(subtree::contains))
                .filter(s -> from == null || isFrom(s.periodFrom(), from))
                .filter(s -> to == null || isTo(s.periodTo(), to))
                .toList();
    }

    /** @throws NotFound for a metric that nobody published, with suggestions */
    private static List<MarketStatisticView> named(
            List<MarketStatisticView> all, @Nullable String metric) {
        if (metric == null) {
            return all;
        }
        String words = metric.toLowerCase(Locale.ROOT);
        List<MarketStatisticView> found = all.stream().filter(s -> holds(s, words)).toList();
        if (found.isEmpty()) {
            List<String> metrics = all.stream().map(s -> String.valueOf(s.metric())).toList();
            throw new NotFound(
                    "No statistic measures '" + metric + "'", Suggestions.nearest(metric, metrics));
        }
        return found;
    }

    private static boolean holds(MarketStatisticView statistic, String words) {
        return String.valueOf(statistic.metric()).toLowerCase(Locale.ROOT).contains(words);
    }

    private static boolean isFrom(@Nullable LocalDate begins, LocalDate from) {
        return begins != null && !begins.isBefore(from);
    }

    private static boolean isTo(@Nullable LocalDate ends, LocalDate to) {
        return ends != null && !ends.isAfter(to);
    }
}
