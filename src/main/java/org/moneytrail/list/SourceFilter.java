package org.moneytrail.list;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Reliability;

@Input("SourceFilter")
@Description(
        "Which sources. What is given must all hold; an unknown value is an error with suggestions, a null is no condition.")
public record SourceFilter(
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description("Only these: \"Source:slug\" or the bare slug.")
                @Nullable List<@NonNull String> ids,
        @io.smallrye.graphql.api.Nullable
                @Description("Those of one of these publishers, whatever the case of the letters.")
                @Nullable List<@NonNull String> publishers,
        @io.smallrye.graphql.api.Nullable @Description("Those trusted so far (R1).")
                @Nullable List<@NonNull Reliability> reliabilities,
        @Description(
                        "Published on this day or later; a month or a year stands for its last day. What is undated is left out.")
                @Nullable LocalDate publishedFrom,
        @Description(
                        "Published on this day or earlier; a month or a year stands for its last day. What is undated is left out.")
                @Nullable LocalDate publishedTo,
        @io.smallrye.graphql.api.Nullable @Description("Those for which each of these holds.")
                @Nullable List<@NonNull SourceFilter> and,
        @io.smallrye.graphql.api.Nullable
                @Description("Those for which at least one of these holds.")
                @Nullable List<@NonNull SourceFilter> or,
        @Description("Those for which this does not hold.") @Nullable SourceFilter not) {}
