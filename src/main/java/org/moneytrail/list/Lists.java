package org.moneytrail.list;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Node;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.evidence.EvidenceLookup;
import org.moneytrail.graph.CallerContext;
import org.moneytrail.http.Batches;
import org.moneytrail.snapshot.Snapshots;
import org.moneytrail.snapshot.Standing;

/** Makes pages: chosen and sorted in the snapshot, beside the event loop; only the page's things are fetched. */
@ApplicationScoped
class Lists {

    private static final String SNAPSHOT = "snapshot";

    private final Snapshots snapshots;
    private final SortedLists sortedLists;
    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    Lists(
            Snapshots snapshots,
            SortedLists sortedLists,
            EntityRepository entities,
            EvidenceLookup evidence) {
        this.snapshots = snapshots;
        this.sortedLists = sortedLists;
        this.entities = entities;
        this.evidence = evidence;
    }

    /**
     * A list, as a standing of the snapshot has it.
     *
     * @param filter what the request asks; null for all
     * @param rows everything that the list could show
     * @param holds what of it it shall show
     */
    record Asked<R>(
            @Nullable Object filter,
            java.util.function.Supplier<Collection<R>> rows,
            Predicate<R> holds,
            List<SortKey<R>> keys,
            Function<R, String> slug) {}

    /**
     * @param type of the ids, such as Startup
     * @param asked throws a refusal for what cannot be asked
     */
    <R, N extends Node> Uni<Listed<N>> page(
            String name,
            PageRequest request,
            Function<Standing, Asked<R>> asked,
            String type,
            Class<N> view) {
        return inSnapshot(standing -> cut(standing, name, request, asked.apply(standing)))
                .flatMap(page -> fetched(page, type, view));
    }

    private record Chosen(Cut<?> cut, List<String> slugs) {}

    private <R> Chosen cut(Standing standing, String name, PageRequest request, Asked<R> asked) {
        Ordering<R> ordering = new Ordering<>(name, asked.keys(), asked.slug());
        Cut<R> cut = sortedLists.cut(standing, ordering, asked, request);
        return new Chosen(cut, cut.rows().stream().map(asked.slug()).toList());
    }

    private <N extends Node> Uni<Listed<N>> fetched(Chosen page, String type, Class<N> view) {
        List<String> ids = page.slugs().stream().map(slug -> type + ":" + slug).toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Listed.of(page.cut(), ids, Map.of(), view));
        }
        Uni<? extends Map<String, ? extends Node>> found =
                type.equals("FundingRound") ? evidence.list(ids) : entities.list(ids);
        return found.map(nodes -> Listed.of(page.cut(), ids, nodes, view));
    }

    /** All lists of an operation look at one snapshot, and ask for its version once. */
    <T> Uni<T> inSnapshot(Function<Standing, T> work) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Batches.<String, Standing>load(
                        SNAPSHOT,
                        SNAPSHOT,
                        any -> snapshots.current().map(found -> Map.of(SNAPSHOT, found.on(today))))
                .flatMap(
                        standing ->
                                besideTheEventLoop(
                                        () -> work.apply(Objects.requireNonNull(standing))));
    }

    static <T> Uni<T> besideTheEventLoop(java.util.function.Supplier<T> work) {
        return CallerContext.returning(
                Uni.createFrom()
                        .item(work)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }
}
