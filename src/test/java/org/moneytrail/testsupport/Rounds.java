package org.moneytrail.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Payment;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Reliability;
import org.moneytrail.fact.Return;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;

/**
 * A round, told sentence by sentence. The first telling is the canonical one and is a closed ROUND of acme in CNY unless it says
 * otherwise; what is set after {@link #told} belongs to that telling.
 */
public final class Rounds {

    private final String slug;
    private final List<Told> tellings = new ArrayList<>();
    private final List<Participation> legs = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Return> returns = new ArrayList<>();
    private String startup = "acme";
    private int rows;

    private Rounds(String slug) {
        this.slug = slug;
    }

    /** A round that one page tells of. */
    public static Rounds round(String slug) {
        return new Rounds(slug)
                .told(slug)
                .scope(RoundScope.ROUND)
                .status(RoundStatus.CLOSED)
                .announced("2023-03-15");
    }

    /** Nothing is told of it yet. */
    public static Rounds untold(String slug) {
        return new Rounds(slug);
    }

    public Rounds raisedBy(String organization) {
        startup = organization;
        return this;
    }

    /** The next telling; all but the first are rivals. */
    public Rounds told(String id) {
        tellings.add(new Told(id, tellings.isEmpty()));
        return this;
    }

    public Rounds by(Reliability reliability) {
        return source("reliability", reliability.name());
    }

    public Rounds published(String date) {
        return source("publishedOn", date);
    }

    public Rounds recorded(String day) {
        return source("recordedOn", day);
    }

    public Rounds announced(String date) {
        return set("announcedOn", date);
    }

    public Rounds undated() {
        return set("announcedOn", null);
    }

    public Rounds closed(String date) {
        return set("closedOn", date);
    }

    public Rounds scope(RoundScope scope) {
        return set("scope", scope.name());
    }

    public Rounds status(RoundStatus status) {
        return set("status", status.name());
    }

    public Rounds instrument(Instrument instrument) {
        return set("instrument", instrument.name());
    }

    /** Exactly so many yuan. */
    public Rounds of(long amount) {
        return of(amount, "CNY");
    }

    public Rounds of(long amount, String currency) {
        return set("amount", amount).set("currency", currency);
    }

    public Rounds about(long amount) {
        return of(amount).set("amountDisclosed", "approx");
    }

    public Rounds moreThan(long amount) {
        return of(amount).set("amountMin", amount);
    }

    public Rounds between(long low, long high) {
        return set("amountMin", low).set("amountMax", high).set("currency", "CNY");
    }

    public Rounds mayContain(String... others) {
        last().list("mayContain", others);
        return this;
    }

    public Rounds partOf(String... others) {
        last().list("partOf", others);
        return this;
    }

    /** A total of the rounds of these days. */
    public Rounds totalOf(String from, String to) {
        return scope(RoundScope.AGGREGATE).set("spanFrom", from).set("spanTo", to);
    }

    public Rounds leg(PartyRef investor, long amount) {
        return leg(investor, row().set("amount", amount).set("currency", "CNY"));
    }

    /** A leg that was partly not cash. */
    public Rounds leg(PartyRef investor, long amount, long low, long stated, long high) {
        return leg(
                investor,
                row().set("amount", amount)
                        .set("currency", "CNY")
                        .set("instrument", "MIXED")
                        .set("inKindLow", low)
                        .set("inKindStated", stated)
                        .set("inKindHigh", high));
    }

    public Rounds leg(PartyRef investor, long amount, Instrument instrument) {
        return leg(
                investor,
                row().set("amount", amount)
                        .set("currency", "CNY")
                        .set("instrument", instrument.name()));
    }

    public Rounds paid(long amount, String on) {
        return paid(row().set("amount", amount).set("currency", "CNY").set("on", on));
    }

    public Rounds paidSomething(String on) {
        return paid(row().set("on", on));
    }

    public Rounds returned(long amount, String on) {
        return returned(row().set("amount", amount).set("currency", "CNY").set("on", on));
    }

    public Rounds returnedSomething(String on) {
        return returned(row().set("on", on));
    }

    public Rounds flowedBackByContract(long amount, String on) {
        return returned(
                row().set("amount", amount)
                        .set("currency", "CNY")
                        .set("on", on)
                        .set("byContract", true));
    }

    /** The same facts, listed the other way round. */
    public Rounds backwards() {
        Collections.reverse(tellings);
        Collections.reverse(legs);
        Collections.reverse(payments);
        Collections.reverse(returns);
        return this;
    }

    public FundingRound build() {
        return new FundingRound(
                slug,
                startup,
                Recorded.statements(Told.rows(tellings), RoundTelling::of),
                List.copyOf(legs),
                List.copyOf(payments),
                List.copyOf(returns));
    }

    private Rounds leg(PartyRef investor, Told row) {
        legs.add(
                new Participation(
                        slug + "." + investor.slug(),
                        investor,
                        Recorded.statements(List.of(row.row()), Participation.Telling::of)));
        return this;
    }

    private Rounds paid(Told row) {
        String id = slug + "-payment-" + payments.size();
        payments.add(
                new Payment(
                        id, null, Recorded.statements(List.of(row.row()), Payment.Telling::of)));
        return this;
    }

    private Rounds returned(Told row) {
        String id = slug + "-return-" + returns.size();
        returns.add(
                new Return(id, null, Recorded.statements(List.of(row.row()), Return.Telling::of)));
        return this;
    }

    private Told row() {
        return new Told(slug + "-row-" + rows++, true);
    }

    private Told last() {
        return tellings.get(tellings.size() - 1);
    }

    private Rounds set(String field, Object value) {
        last().set(field, value);
        return this;
    }

    private Rounds source(String field, String value) {
        last().source(field, value);
        return this;
    }

    /** Parties to sign as investors. */
    public static PartyRef organization(String slug) {
        return new PartyRef(PartyRef.Kind.ORGANIZATION, slug, slug);
    }

    public static PartyRef person(String slug) {
        return new PartyRef(PartyRef.Kind.PERSON, slug, slug);
    }

    public static PartyRef fund(String slug) {
        return new PartyRef(PartyRef.Kind.FUND, slug, slug);
    }
}
