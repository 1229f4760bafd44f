package org.moneytrail.list;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;

@Input("FundingRoundFilter")
@Description(
        "Which rounds. What is given must all hold; an unknown value is an error with suggestions, a null is no condition.")
public record FundingRoundFilter(
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description("Only these: \"FundingRound:slug\" or the bare slug.")
                @Nullable List<@NonNull String> ids,
        @Description("The startup that raised it is such.") @Nullable StartupFilter startup,
        @Id
                @Description(
                        "Its startup is of this sector or of one below it: \"Sector:slug\" or the bare slug.")
                @Nullable String sector,
        @io.smallrye.graphql.api.Nullable
                @Description(
                        "It is called one of these, whatever their case, such as \"Series A\".")
                @Nullable List<@NonNull String> roundNames,
        @io.smallrye.graphql.api.Nullable @Description("What the row covers.")
                @Nullable List<@NonNull RoundScope> scopes,
        @io.smallrye.graphql.api.Nullable @Description("How far it had got by today (R2).")
                @Nullable List<@NonNull RoundStatus> statuses,
        @io.smallrye.graphql.api.Nullable
                @Description("What was given; where no source says, equity is assumed.")
                @Nullable List<@NonNull Instrument> instruments,
        @Description("Its sum lies within (R6).") @Nullable AmountFilter amount,
        @Description("What the company was worth after it lies within.")
                @Nullable AmountFilter postMoney,
        @Description(
                        "Announced on this day or later; a month or a year stands for its last day (R4).")
                @Nullable LocalDate announcedFrom,
        @Description(
                        "Announced on this day or earlier; a month or a year stands for its last day (R4).")
                @Nullable LocalDate announcedTo,
        @Description("Effective on this day or later (R4).") @Nullable LocalDate effectiveFrom,
        @Description("Effective on this day or earlier (R4).") @Nullable LocalDate effectiveTo,
        @Description("At least one of those who took part is such, sized or not.")
                @Nullable InvestorFilter investors,
        @io.smallrye.graphql.api.Nullable @Description("Those for which each of these holds.")
                @Nullable List<@NonNull FundingRoundFilter> and,
        @io.smallrye.graphql.api.Nullable
                @Description("Those for which at least one of these holds.")
                @Nullable List<@NonNull FundingRoundFilter> or,
        @Description("Those for which this does not hold.") @Nullable FundingRoundFilter not) {}
