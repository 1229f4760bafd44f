package org.moneytrail.contract;

import org.eclipse.microprofile.graphql.Description;

@Description("Which entities are meant: a kind of node, or the organizations that play a role.")
public enum EntityKind {
    @Description("A company, a firm or a state body, whatever its roles.")
    ORGANIZATION("Organization"),
    @Description("An organization that raises money; its node is the Organization.")
    STARTUP("Startup"),
    @Description("An organization that invests; its node is the Organization.")
    INVESTOR("Investor"),
    @Description("An organization that gives money to funds; its node is the Organization.")
    LIMITED_PARTNER("LimitedPartner"),
    @Description("A pool of money with a manager.")
    FUND("Fund"),
    @Description("Somebody of flesh and blood.")
    PERSON("Person"),
    @Description("A listed security.")
    CONCEPT_STOCK("Stock"),
    @Description("A field of business.")
    SECTOR("Sector");

    private final String label;

    EntityKind(String label) {
        this.label = label;
    }

    /** Of the node in the graph. */
    public String label() {
        return label;
    }

    /** Not a kind of its own, but what an organization does. */
    public boolean isRole() {
        return this == STARTUP || this == INVESTOR || this == LIMITED_PARTNER;
    }
}
