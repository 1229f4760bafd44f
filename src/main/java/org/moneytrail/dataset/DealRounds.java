package org.moneytrail.dataset;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.DealRepository.KnownRound;
import org.moneytrail.dataset.ReviewList.What;
import org.moneytrail.fact.PartialDate;

/** Rounds of the deals: new ones, or further tellings of rounds that the graph has. */
final class DealRounds {

    /** Outlets report a round on different days, and lists often carry the day of the report. */
    private static final long DAYS_APART = 45;

    private final DealRepository repository;
    private final ReviewList review;
    private final DealFiles files;
    private final Problems problems;

    DealRounds(DealRepository repository, ReviewList review, DealFiles files, Problems problems) {
        this.repository = repository;
        this.review = review;
        this.files = files;
        this.problems = problems;
    }

    void add(List<DealNames.Told> deals) {
        Set<String> companies =
                deals.stream().map(DealNames.Told::company).collect(Collectors.toSet());
        Map<String, List<KnownRound>> known =
                repository.rounds(companies).stream()
                        .collect(Collectors.groupingBy(KnownRound::company));
        Set<String> ids = new TreeSet<>();
        for (DealNames.Told told : deals) {
            String id = id(told);
            if (ids.add(id)) {
                add(told, id, known.getOrDefault(told.company(), List.of()));
            } else {
                problems.add(
                        new Problem(
                                told.deal().file(),
                                told.deal().line(),
                                "round",
                                told.deal().round(),
                                "this deal stands in the list already: same company, date, round"
                                        + " and source",
                                null));
            }
        }
    }

    /** The natural key: the same deal from the same source is the same row, however often it comes. */
    static String id(DealNames.Told told) {
        DealList.Deal deal = told.deal();
        String key = NameFold.of(deal.round()) + "|" + told.source();
        return told.company() + "-" + deal.date() + "-" + Hashes.of(key).substring(0, 8);
    }

    private void add(DealNames.Told told, String id, List<KnownRound> known) {
        boolean mine = known.stream().anyMatch(round -> round.row().equals(id));
        String rival = told.deal().rivalOf();
        if (rival != null) {
            files.addDeal(told, id, canonical(rival, known));
        } else if (mine) {
            files.addDeal(told, id, fact(id, known));
        } else {
            ask(told, id, known);
        }
    }

    private void ask(DealNames.Told told, String id, List<KnownRound> known) {
        List<KnownRound> near = known.stream().filter(round -> isNear(told.deal(), round)).toList();
        Optional<String> decision = review.decision(What.ROUND, id);
        if (decision.isPresent()) {
            if (!decision.get().equals("skip")) {
                files.addDeal(
                        told,
                        id,
                        decision.get().equals("new") ? null : canonical(decision.get(), known));
            }
        } else if (near.isEmpty()) {
            files.addDeal(told, id, null);
        } else {
            TreeSet<String> candidates = new TreeSet<>();
            near.forEach(round -> candidates.add(round.round()));
            review.ask(What.ROUND, id, String.join("|", candidates));
        }
    }

    private static boolean isNear(DealList.Deal deal, KnownRound round) {
        if (NameFold.of(deal.round()).equals(NameFold.of(round.name()))) {
            return true;
        }
        if (round.on().isEmpty()) {
            return false;
        }
        PartialDate mine = PartialDate.parse(deal.date());
        PartialDate other = PartialDate.parse(round.on());
        return !mine.differsFrom(other)
                || Math.abs(ChronoUnit.DAYS.between(mine.last(), other.last())) <= DAYS_APART;
    }

    private static @Nullable String fact(String row, List<KnownRound> known) {
        return known.stream()
                .filter(round -> round.row().equals(row) && !round.round().equals(row))
                .map(KnownRound::round)
                .findFirst()
                .orElse(null);
    }

    /** Rivals point to the row that is shown first; whoever names a rival means its round. */
    private static String canonical(String named, List<KnownRound> known) {
        List<KnownRound> rows = new ArrayList<>(known);
        rows.removeIf(round -> !round.row().equals(named));
        return rows.isEmpty() ? named : rows.get(0).round();
    }
}
