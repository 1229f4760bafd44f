package org.moneytrail.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("PersonFilter")
@Description(
        "Which people. What is given must all hold; an unknown value is an error with suggestions, a null is no condition.")
public record PersonFilter(
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description("Only these: \"Person:slug\" or the bare slug.")
                @Nullable List<@NonNull String> ids,
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description(
                        "A post at one of these organizations: \"Organization:slug\" or the bare slug; with roles, that very post.")
                @Nullable List<@NonNull String> organizations,
        @io.smallrye.graphql.api.Nullable
                @Description(
                        "A post of one of these names, such as CEO, whatever their case; with organizations, that very post.")
                @Nullable List<@NonNull String> roles,
        @Description("A post at such a startup; with roles, that very post.")
                @Nullable StartupFilter startups,
        @Description("A founder of such a startup.") @Nullable StartupFilter founderOf,
        @Description("Took part, in person, in a round of such a startup.")
                @Nullable StartupFilter investedIn,
        @io.smallrye.graphql.api.Nullable @Description("Those for which each of these holds.")
                @Nullable List<@NonNull PersonFilter> and,
        @io.smallrye.graphql.api.Nullable
                @Description("Those for which at least one of these holds.")
                @Nullable List<@NonNull PersonFilter> or,
        @Description("Those for which this does not hold.") @Nullable PersonFilter not) {}
