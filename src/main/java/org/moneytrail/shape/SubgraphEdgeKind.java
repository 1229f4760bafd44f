package org.moneytrail.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;

@Description(
        "What joins two entities, money first. Where money flows, it flows from source to target; what"
                + " became of it (a rumour, a cancelled round) says the fact.")
public enum SubgraphEdgeKind {
    @Description("Party to startup: took part in rounds; the facts are Participations.")
    INVESTED_IN("invested in", "MADE_BY RAISED_BY"),
    @Description("Party to startup: a source says that the money was received; Payments.")
    PAID("paid", "PAID_BY RAISED_BY"),
    @Description("Startup to party: money paid back to an investor; Returns.")
    RETURNED_TO("paid back to", "RETURNED_TO RAISED_BY"),
    @Description("Party to fund: money promised or paid in; Commitments (R18, R19).")
    COMMITTED_TO("committed to", "COMMITTED_BY COMMITTED_TO"),
    @Description("Buyer to company: the money goes to the company's holders; Acquisitions.")
    ACQUIRED("acquired", "ACQUIRED_BY TARGETS"),
    @Description("Organization to sector: its own budget for it; InternalAllocations.")
    BUDGETED_FOR("budgeted for", "BUDGETED_BY FOR_SECTOR"),
    @Description("Party to company: a stake at a date, whoever sold it; Holdings.")
    HOLDS("holds a stake in", "HELD_BY HELD_IN"),
    @Description("Party to startup or sector: looked, and no money is known; Interests.")
    INTERESTED_IN("showed interest in", "SHOWN_BY SHOWN_IN", "SHOWN_BY SHOWN_FOR"),
    @Description("Holder to fund: a clause on what the money may buy; Mandates (R21).")
    IMPOSES_CLAUSE_ON("imposes a clause on", "IMPOSED_BY BINDS"),
    @Description(
            "Holder or fund to sector: a clause names it, be it to allow or to forbid; Mandates.")
    CLAUSE_NAMES("has a clause on", "IMPOSED_BY NAMES_SECTOR", "BINDS NAMES_SECTOR"),
    @Description("Person to organization: a post, founders included; Roles.")
    ROLE_AT("has a post at", "OF_PERSON AT"),
    @Description("Fund to firm: the firm manages it; no fact, told of the fund.")
    MANAGED_BY("is managed by", "MANAGED_BY"),
    @Description("Fund to organization: both are one body (R19); no fact, told of the fund.")
    SAME_BODY_AS("is the same body as", "SAME_BODY_AS"),
    @Description("Stock to organization: what a new share costs goes to its issuer; no fact.")
    ISSUED_BY("is issued by", "ISSUED_BY"),
    @Description("Aggregate to member: BAT and Baidu; no fact.")
    STANDS_FOR("stands for", "STANDS_FOR"),
    @Description("Organization to its sector, by our classification; no fact.")
    IN_SECTOR("is in", "IN_SECTOR"),
    @Description("Sector to the sector above it; no fact.")
    PART_OF("is part of", "PART_OF");

    private final String words;
    private final List<String> ways;

    SubgraphEdgeKind(String words, String... ways) {
        this.words = words;
        this.ways = List.of(ways);
    }

    String words() {
        return words;
    }

    /** The graph has it from the party's side, whoever gives and takes. */
    boolean isBackwards() {
        return this == RETURNED_TO;
    }

    static Optional<SubgraphEdgeKind> of(String way) {
        return Arrays.stream(values()).filter(kind -> kind.ways.contains(way)).findFirst();
    }

    /** The relationships by which a fact joins two entities, named from the giver's side. */
    static List<String> joins() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.ways.stream())
                .filter(way -> way.contains(" "))
                .toList();
    }

    /** From either side. */
    static List<String> joinsBothWays() {
        return joins().stream()
                .flatMap(
                        way -> {
                            String[] ends = way.split(" ");
                            return Stream.of(way, ends[1] + " " + ends[0]);
                        })
                .toList();
    }
}
