package org.moneytrail.list;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("StartupFilter")
@Description(
        "Which startups. What is given must all hold; an unknown value is an error with suggestions, a null is no condition.")
public record StartupFilter(
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description(
                        "Only these: \"Startup:slug\", \"Organization:slug\" or the bare slug.")
                @Nullable List<@NonNull String> ids,
        @Id
                @Description(
                        "Those of this sector or of one below it: \"Sector:slug\" or the bare slug.")
                @Nullable String sector,
        @Description("Those of this country, ISO 3166-1 alpha-2.") @Nullable String country,
        @Description("Those whose seat is this city, whatever the case of its letters.")
                @Nullable String city,
        @Description(
                        "Those whose status holds these words, whatever their case, such as \"listed\".")
                @Nullable String status,
        @Description("Whether its shares trade somewhere.") @Nullable Boolean listed,
        @Description("Founded on this day or later; a year stands for its last day (R4).")
                @Nullable LocalDate foundedFrom,
        @Description("Founded on this day or earlier; a year stands for its last day (R4).")
                @Nullable LocalDate foundedTo,
        @Description(
                        "What is documented as having reached it lies within, today and under STANDARD (R11, R15).")
                @Nullable AmountFilter reached,
        @Description(
                        "At least one of those who took part in its rounds is such, sized or not, whatever became of the round: ask for rounds with investors to tell them apart.")
                @Nullable InvestorFilter investors,
        @Description(
                        "At least one of its rounds is such, whatever became of it unless this says so.")
                @Nullable FundingRoundFilter rounds,
        @Description(
                        "At least so many investors, a fund and the organization that is the same body being one.")
                @Nullable Integer minInvestors,
        @Description("At least so many rounds, of any scope and status.")
                @Nullable Integer minRounds,
        @io.smallrye.graphql.api.Nullable @Description("Those for which each of these holds.")
                @Nullable List<@NonNull StartupFilter> and,
        @io.smallrye.graphql.api.Nullable
                @Description("Those for which at least one of these holds.")
                @Nullable List<@NonNull StartupFilter> or,
        @Description("Those for which this does not hold.") @Nullable StartupFilter not) {}
