package org.moneytrail.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a row tells of: an entity with a life of its own, or a fact. */
public enum Kind {
    SOURCE("Source"),
    SECTOR("Sector"),
    ORGANIZATION("Organization"),
    FUND("Fund"),
    PERSON("Person"),
    STOCK("Stock"),
    ROUND("FundingRound"),
    PARTICIPATION("Participation"),
    PAYMENT("Payment"),
    RETURN("Return"),
    ACQUISITION("Acquisition"),
    ALLOCATION("InternalAllocation"),
    ROLE("Role"),
    HOLDING("Holding"),
    COMMITMENT("Commitment"),
    MANDATE("Mandate"),
    QUOTE("Quote"),
    LISTED_RAISE("ListedRaise"),
    LISTED_SALE("ListedSale"),
    CLAIM("Claim"),
    STATISTIC("MarketStatistic"),
    POLICY_MEASURE("PolicyMeasure"),
    INTEREST("Interest"),
    FX_RATE("FxRate");

    /** Whoever can hold or give money; a slug names one of the three, never two. */
    static final List<Kind> PARTY = List.of(ORGANIZATION, FUND, PERSON);

    private static final Set<String> ENTITIES =
            Arrays.stream(values())
                    .filter(Kind::isEntity)
                    .map(Kind::label)
                    .collect(Collectors.toSet());

    /** By these labels an id is unique. */
    static final String ENTITY = "Entity";

    static final String FACT = "Fact";

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isEntity() {
        return ordinal() <= STOCK.ordinal();
    }

    /** Whether "Organization:minimax" is an entity's id. */
    static boolean isEntity(String id) {
        return ENTITIES.contains(id.substring(0, id.indexOf(':')));
    }

    /** "FundingRound:ms-b". */
    public String idOf(String slug) {
        return label + ":" + slug;
    }

    /** The words a person reads: "funding round". */
    String words() {
        return label.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
