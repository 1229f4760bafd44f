package org.moneytrail.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Statements;
import org.moneytrail.graph.row.GraphRow;

/** A fact other than a round as the graph has it. */
public record FactRecord(
        String slug,
        String label,
        Fields properties,
        List<Map<String, Object>> statements,
        List<Link> links,
        boolean light) {

    /** @param name of the entity that it points at; null where it points at another fact */
    record Link(String type, String id, @Nullable String name) {}

    static FactRecord of(GraphRow row) {
        return of(row, row.maps("statements"));
    }

    /** @param statements as {@link Recorded} wants them */
    public static FactRecord of(GraphRow row, List<Map<String, Object>> statements) {
        return new FactRecord(
                row.text("slug"),
                row.text("label"),
                new Fields(row.map("properties")),
                statements,
                row.rows("links").stream()
                        .map(
                                link ->
                                        new Link(
                                                link.text("type"),
                                                link.text("id"),
                                                link.textOrNull("name")))
                        .toList(),
                false);
    }

    /** The fact for the rules; empty for what they do not judge. */
    public Optional<Fact<?>> fact() {
        return Optional.ofNullable(FactKind.of(label))
                .<Fact<?>>map(kind -> kind.fact().apply(this));
    }

    /** The fact as the API shows it; empty for what has no type there, and for legs, which come with their round. */
    Optional<org.moneytrail.contract.Fact> view() {
        // To the rules rates are one table, and only the API shows them one by one.
        return label.equals("FxRate")
                ? Optional.of(FxRateView.of(this))
                : Optional.ofNullable(FactKind.of(label)).map(kind -> kind.shown(this));
    }

    /** For the rules alone: what they do not look at is not kept. */
    FactRecord forRules() {
        return new FactRecord(slug, label, properties, statements, links, true);
    }

    <T> Statements<T> told(java.util.function.Function<Fields, T> type) {
        return light ? Recorded.light(statements, type) : Recorded.statements(statements, type);
    }

    Optional<Link> find(String relationship) {
        return links.stream().filter(link -> link.type().equals(relationship)).findFirst();
    }

    /** The slug of the node at the other end. */
    String target(String relationship) {
        return find(relationship)
                .map(FactRecord::slugOf)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        label + " " + slug + " without " + relationship));
    }

    @Nullable String optionalTarget(String relationship) {
        return find(relationship).map(FactRecord::slugOf).orElse(null);
    }

    PartyRef namedParty(String relationship) {
        return Objects.requireNonNull(party(relationship), slug);
    }

    @Nullable PartyRef party(String relationship) {
        return find(relationship)
                .map(link -> PartyRef.of(link.id(), String.valueOf(link.name())))
                .orElse(null);
    }

    private static String slugOf(Link link) {
        return GlobalId.parse(link.id()).slug();
    }
}
