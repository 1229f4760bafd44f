package org.moneytrail.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.ListedRaise;
import org.moneytrail.fact.ListedSale;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.PolicyMeasure;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.Statements;
import org.neo4j.driver.Record;

/** A fact other than a round as the graph has it. */
record FactRecord(
        String slug,
        String label,
        Fields properties,
        List<Map<String, Object>> statements,
        List<Link> links) {

    /** @param name of the entity that it points at; null where it points at another fact */
    record Link(String type, String id, @Nullable String name) {}

    static FactRecord of(Record row) {
        return new FactRecord(
                row.get("slug").asString(),
                row.get("label").asString(),
                new Fields(row.get("properties").asMap()),
                row.get("statements").asList(value -> value.asMap()),
                row.get("links")
                        .asList(
                                link ->
                                        new Link(
                                                link.get("type").asString(),
                                                link.get("id").asString(),
                                                link.get("name").asString(null))));
    }

    /** The fact for the rules; empty for what they do not judge. */
    Optional<Fact<?>> fact() {
        return switch (label) {
            case "Payment" ->
                    Optional.of(new Payment(slug, party("PAID_BY"), told(Payment.Telling::of)));
            case "Return" ->
                    Optional.of(new Return(slug, party("RETURNED_TO"), told(Return.Telling::of)));
            case "Acquisition" ->
                    Optional.of(
                            new Acquisition(
                                    slug,
                                    target("TARGETS"),
                                    find("ACQUIRED_BY").map(FactRecord::slugOf).orElse(null),
                                    told(Acquisition.Telling::of)));
            case "InternalAllocation" ->
                    Optional.of(
                            new InternalAllocation(
                                    slug,
                                    target("BUDGETED_BY"),
                                    told(InternalAllocation.Telling::of)));
            case "Holding" ->
                    Optional.of(
                            new Holding(
                                    slug,
                                    Objects.requireNonNull(party("HELD_BY"), slug),
                                    target("HELD_IN"),
                                    told(Holding.Telling::of)));
            case "Role" ->
                    Optional.of(
                            new Role(
                                    slug,
                                    target("OF_PERSON"),
                                    target("AT"),
                                    told(Role.Telling::of)));
            case "Commitment" ->
                    Optional.of(
                            new Commitment(
                                    slug,
                                    Objects.requireNonNull(party("COMMITTED_BY"), slug),
                                    target("COMMITTED_TO"),
                                    told(Commitment.Telling::of)));
            case "Mandate" ->
                    Optional.of(
                            new Mandate(
                                    slug,
                                    target("IMPOSED_BY"),
                                    find("BINDS").map(FactRecord::slugOf).orElse(null),
                                    told(Mandate.Telling::of)));
            default -> market();
        };
    }

    /** What is told of the stock market and of the talk about money. */
    private Optional<Fact<?>> market() {
        return switch (label) {
            case "Quote" -> Optional.of(new Quote(slug, target("QUOTES"), told(Quote.Telling::of)));
            case "ListedRaise" ->
                    Optional.of(
                            new ListedRaise(
                                    slug,
                                    target("RAISED_BY_ISSUER"),
                                    told(ListedRaise.Telling::of)));
            case "ListedSale" ->
                    Optional.of(
                            new ListedSale(
                                    slug, target("SOLD_SHARES_OF"), told(ListedSale.Telling::of)));
            case "Interest" ->
                    Optional.of(
                            new Interest(
                                    slug,
                                    Objects.requireNonNull(party("SHOWN_BY"), slug),
                                    find("SHOWN_IN").map(FactRecord::slugOf).orElse(null),
                                    find("SHOWN_FOR").map(FactRecord::slugOf).orElse(null),
                                    told(Interest.Telling::of)));
            case "Claim" -> Optional.of(new Claim(slug, told(Claim.Telling::of)));
            case "MarketStatistic" ->
                    Optional.of(new MarketStatistic(slug, told(MarketStatistic.Telling::of)));
            case "PolicyMeasure" ->
                    Optional.of(new PolicyMeasure(slug, told(PolicyMeasure.Telling::of)));
            default -> Optional.empty();
        };
    }

    <T> Statements<T> told(java.util.function.Function<Fields, T> type) {
        return Recorded.statements(statements, type);
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

    @Nullable PartyRef party(String relationship) {
        return find(relationship)
                .map(link -> PartyRef.of(link.id(), String.valueOf(link.name())))
                .orElse(null);
    }

    private static String slugOf(Link link) {
        return GlobalId.parse(link.id()).slug();
    }
}
