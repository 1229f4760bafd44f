package org.moneytrail.entity;

import java.util.Optional;
import java.util.Set;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.contract.SourceView;
import org.moneytrail.fact.Source;

/** Which view an id asks for: a role has an id of its own, but its node is the organization. */
final class EntityTypes {

    private static final Set<String> ROLES = Set.of("Startup", "Investor", "LimitedPartner");

    private EntityTypes() {}

    static String storedType(String type) {
        return ROLES.contains(type) ? "Organization" : type;
    }

    static String storedId(String id) {
        GlobalId asked = GlobalId.parse(id);
        return asked.type() == null ? id : storedType(asked.type()) + ":" + asked.slug();
    }

    /** Empty where the node does not play the role that the id asks for. */
    static Optional<Entity> view(String id, EntityRecord node) {
        if (id.startsWith("Startup:")) {
            return node.is("Startup")
                    ? Optional.of(StartupView.of(OrganizationView.of(node)))
                    : Optional.empty();
        }
        if (id.startsWith("Investor:")) {
            return node.is("Investor")
                    ? Optional.of(InvestorView.of(OrganizationView.of(node)))
                    : Optional.empty();
        }
        if (id.startsWith("LimitedPartner:")) {
            return node.is("LimitedPartner")
                    ? Optional.of(LimitedPartnerView.of(OrganizationView.of(node)))
                    : Optional.empty();
        }
        if (node.is("Organization")) {
            return Optional.of(OrganizationView.of(node));
        }
        if (node.is("Fund")) {
            return Optional.of(FundView.of(node));
        }
        if (node.is("Person")) {
            return Optional.of(PersonView.of(node));
        }
        if (node.is("Sector")) {
            return Optional.of(SectorView.of(node));
        }
        if (node.is("Stock")) {
            return Optional.of(ConceptStockView.of(node));
        }
        return node.is("Source")
                ? Optional.of(SourceView.of(Source.of(node.slug(), node.fields())))
                : Optional.empty();
    }
}
