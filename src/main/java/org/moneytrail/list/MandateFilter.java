package org.moneytrail.list;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.fact.SectorMatch;

@Input("MandateFilter")
@Description("Which clauses. One clause must satisfy all that is given (R21).")
public record MandateFilter(
        @io.smallrye.graphql.api.Nullable @Description("It asks one of these.")
                @Nullable List<@NonNull MandateRule> rules,
        @Id @Description("It names this sector or one below it: \"Sector:slug\" or the bare slug.")
                @Nullable String sector,
        @Description("How well our sectors fit its words.") @Nullable SectorMatch match,
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description(
                        "One of these organizations imposes it: \"Organization:slug\" or the bare slug.")
                @Nullable List<@NonNull String> holders,
        @Description("It is in force that day; a clause without a date never is (R21).")
                @Nullable LocalDate inForceOn) {}
