package org.moneytrail.entity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.contract.SourceView;
import org.moneytrail.fact.Source;

/** Which view an id asks for: a role has an id of its own, but its node is the organization. */
final class EntityTypes {

    /**
     * @param label of the nodes that have this view, and the first part of the view's id
     * @param stored the first part of the id under which these nodes are kept
     */
    private record Type(String label, String stored, Function<EntityRecord, Entity> view) {}

    private static final Map<String, Type> TYPES =
            Stream.of(
                            role("Startup", StartupView::of),
                            role("Investor", InvestorView::of),
                            role("LimitedPartner", LimitedPartnerView::of),
                            type("Organization", OrganizationView::of),
                            type("Fund", FundView::of),
                            type("Person", PersonView::of),
                            type("Sector", SectorView::of),
                            type("Stock", ConceptStockView::of),
                            type(
                                    "Source",
                                    node -> SourceView.of(Source.of(node.slug(), node.fields()))))
                    .collect(Collectors.toMap(Type::label, type -> type));

    private EntityTypes() {}

    private static Type type(String label, Function<EntityRecord, Entity> view) {
        return new Type(label, label, view);
    }

    private static Type role(String label, Function<OrganizationView, Entity> view) {
        return new Type(label, "Organization", node -> view.apply(OrganizationView.of(node)));
    }

    private static Optional<Type> of(GlobalId id) {
        return Optional.ofNullable(id.type()).map(TYPES::get);
    }

    /** Whether things of the id's type are entities. */
    static boolean names(String id) {
        return of(GlobalId.parse(id)).isPresent();
    }

    static String storedId(String id) {
        GlobalId asked = GlobalId.parse(id);
        return of(asked).map(type -> type.stored() + ":" + asked.slug()).orElse(id);
    }

    /** Empty where the node does not play the role that the id asks for. */
    static Optional<Entity> view(String id, EntityRecord node) {
        return of(GlobalId.parse(id))
                .filter(type -> node.is(type.label()))
                .map(type -> type.view().apply(node));
    }
}
