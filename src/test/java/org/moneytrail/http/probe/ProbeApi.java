package org.moneytrail.http.probe;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;

/** Echoes, fails, waits and breaks constraints on request. */
@GraphQLApi
@ApplicationScoped
public class ProbeApi {

    private final Rendezvous rendezvous;
    private final SlowStatements statements;
    private final AtomicInteger calls = new AtomicInteger();

    public ProbeApi(Rendezvous rendezvous, SlowStatements statements) {
        this.rendezvous = rendezvous;
        this.statements = statements;
    }

    @Query
    public int calls() {
        return calls.incrementAndGet();
    }

    @Query
    public Uni<Integer> slowStatement() {
        return statements.slow();
    }

    @Query
    public Uni<Integer> manyStatements() {
        return statements.many();
    }

    @Query
    public @NonNull List<@NonNull Coin> coins(@DefaultValue("10") @Nullable Integer limit) {
        return List.of();
    }

    @Query
    public @NonNull List<@NonNull Coin> coinsById(
            @Id @NonNull @Name("ids") List<@NonNull String> ids) {
        return List.of();
    }

    @Query
    public @NonNull String hello(@DefaultValue("world") @Nullable String name) {
        return "hello " + name;
    }

    @Query
    public @Nullable Integer echoInt(@Max(100) @Nullable Integer number) {
        return number;
    }

    @Query
    public @Nullable BigDecimal echoDecimal(@Nullable BigDecimal number) {
        return number;
    }

    @Query
    public @Nullable LocalDate echoDate(@Nullable LocalDate date) {
        return date;
    }

    @Query
    public @Nullable CurrencyCode echoCurrency(
            @DefaultValue("CNY") @Nullable CurrencyCode currency) {
        return currency;
    }

    @Query
    public @Nullable Grade echoGrade(@Nullable Grade grade) {
        return grade;
    }

    @Query
    public @NonNull List<@NonNull String> echoIds(
            @Id @NonNull @Name("ids") List<@NonNull String> ids) {
        return ids;
    }

    @Query
    public @NonNull List<@NonNull String> echoOptionalIds(
            @Id @io.smallrye.graphql.api.Nullable @Nullable List<@NonNull String> ids) {
        return ids == null ? List.of("none") : ids;
    }

    @Query
    public @NonNull String echoWish(@Valid @NonNull @Name("wish") Wish wish) {
        return wish.toString();
    }

    @Query
    public @NonNull String required(
            @Name("given") @NotNull @io.smallrye.graphql.api.Nullable @Nullable String text) {
        return String.valueOf(text);
    }

    @Query
    public @NonNull List<@NonNull Thing> things() {
        return List.of(
                new Coin(
                        "Coin:1",
                        CurrencyCode.CNY,
                        new BigDecimal("1E+3"),
                        LocalDate.of(2025, 6, 30),
                        Grade.FAIR),
                new Medal("Medal:1", "onward"));
    }

    @Query
    public Uni<ThingConnection> thingPage(@Nullable Integer first, @Nullable Integer last) {
        return Uni.createFrom().item(new ThingConnection(List.of()));
    }

    public Uni<ThingConnection> siblings(@Source Coin coin, @Nullable Integer first) {
        return thingPage(first, null);
    }

    @Query
    public @Nullable String fail(@NonNull String how) {
        throw Failures.named(how);
    }

    @Query
    public Uni<String> failLater(@NonNull String how) {
        return Uni.createFrom().<String>failure(() -> Failures.named(how)).emitOn(Runnable::run);
    }

    @Query
    public Uni<Coin> coinWithFailingGrade() {
        return Uni.createFrom().item(new Coin("Coin:2", null, null, null, null));
    }

    public @Nullable String worthInWords(@Source Coin coin) {
        throw Failures.named("invalid");
    }

    @Query
    public @NonNull List<@NonNull String> nullInside() {
        return java.util.Collections.singletonList(null);
    }

    @Query
    public Uni<Integer> meet(int guests) {
        return rendezvous.join(guests);
    }

    @Query
    public Uni<String> never() {
        return Uni.createFrom().nothing();
    }

    /** Counts, and then breaks off. */
    @Subscription
    public @NonNull Multi<Integer> counting(int to, @NonNull String how) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().range(1, to + 1),
                        Multi.createFrom().failure(() -> Failures.named(how)));
    }

    @Subscription
    public @NonNull Multi<Integer> silence() {
        return Multi.createFrom().nothing();
    }

    @Mutation
    public @NonNull String change(@NonNull String to) {
        return to;
    }
}
