package org.moneytrail.list;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.fact.Source;

/** What a SourceFilter asks. */
final class SourceCriteria {

    private final Criteria criteria;

    SourceCriteria(Criteria criteria) {
        this.criteria = criteria;
    }

    Predicate<Source> of(String path, SourceFilter filter) {
        criteria.enter(path);
        Conditions<Source> conditions = new Conditions<>(path);
        conditions
                .whenAny("ids", filter.ids(), this::ids)
                .whenAny("publishers", filter.publishers(), this::publishers)
                .whenAny(
                        "reliabilities",
                        filter.reliabilities(),
                        all -> source -> all.contains(source.reliability()))
                .when(
                        path,
                        at ->
                                Bounds.days(
                                        at + ".publishedTo",
                                        filter.publishedFrom(),
                                        filter.publishedTo(),
                                        Source::publishedOn));
        return conditions.combined(filter.and(), filter.or(), filter.not(), this::of).all();
    }

    private Predicate<Source> ids(List<String> ids) {
        Set<String> slugs =
                Known.slugs(
                        "Source",
                        ids,
                        List.of("Source"),
                        criteria.snapshot().things().sources().keySet());
        return source -> slugs.contains(source.slug());
    }

    private Predicate<Source> publishers(List<String> names) {
        List<String> known =
                Criteria.texts(criteria.snapshot().things().sources().values(), Source::publisher);
        Set<String> publishers = Known.values("publisher", names, known);
        return source -> publishers.contains(source.publisher());
    }
}
