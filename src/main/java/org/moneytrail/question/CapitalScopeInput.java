package org.moneytrail.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;

@Input("CapitalScope")
@Description(
        "What a question is about. At least one of sector, startups, investors and funds; several intersect (R10).")
public record CapitalScopeInput(
        @Id @Description("A sector with its whole subtree: \"Sector:slug\" or the bare slug.")
                @Nullable String sector,
        @Id
                @Description(
                        "At least one startup: \"Startup:slug\", \"Organization:slug\" or the bare slug.")
                @io.smallrye.graphql.api.Nullable
                @Nullable List<@NonNull String> startups,
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description(
                        "Only the legs of these investors: organizations, funds or people, \"Type:slug\" or the bare slug (R17).")
                @Nullable List<@NonNull String> investors,
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description("Only the legs of these funds, \"Fund:slug\" or the bare slug (R17).")
                @Nullable List<@NonNull String> funds,
        @Description("Only startups of this country, ISO 3166-1 alpha-2.") @Nullable String country,
        @Description("First day of the window, by effective date, included (R4).")
                @Nullable LocalDate from,
        @Description("Last day of the window, by effective date, included (R4).")
                @Nullable LocalDate to) {

    private static final List<String> COUNTRIES = Arrays.asList(java.util.Locale.getISOCountries());

    /** A whole sector, at any time. */
    public static CapitalScopeInput ofSector(String slug) {
        return new CapitalScopeInput(slug, null, null, null, null, null, null);
    }

    static CapitalScopeInput ofStartup(String slug) {
        return new CapitalScopeInput(null, List.of(slug), null, null, null, null, null);
    }

    static CapitalScopeInput ofInvestor(String id) {
        return new CapitalScopeInput(null, null, List.of(id), null, null, null, null);
    }

    /** @param survivors the id that each old id of an organization stands for now */
    public CapitalScopeInput renamed(Map<String, String> survivors) {
        return new CapitalScopeInput(
                sector,
                renamed(startups, survivors),
                renamed(investors, survivors),
                funds,
                country,
                from,
                to);
    }

    private static @Nullable List<String> renamed(
            @Nullable List<String> ids, Map<String, String> survivors) {
        return ids == null ? null : ids.stream().map(id -> renamed(id, survivors)).toList();
    }

    private static String renamed(String id, Map<String, String> survivors) {
        GlobalId asked = GlobalId.parse(id);
        boolean organization =
                asked.type() == null
                        || List.of("Organization", "Startup", "Investor").contains(asked.type());
        return organization ? survivors.getOrDefault("Organization:" + asked.slug(), id) : id;
    }

    /** @throws InvalidArgument for what no graph could answer */
    public void check() {
        if (sector == null && startups == null && investors == null && funds == null) {
            throw InvalidArgument.at("scope", "name a sector, startups, investors or funds");
        }
        requireSome("startups", startups);
        requireSome("investors", investors);
        requireSome("funds", funds);
        if (from != null && to != null && from.isAfter(to)) {
            throw InvalidArgument.at("scope.to", "the window ends before it begins on " + from);
        }
        if (country != null && !COUNTRIES.contains(country)) {
            throw new NotFound(
                    "There is no country '" + country + "' in ISO 3166-1",
                    Suggestions.nearest(country, COUNTRIES));
        }
    }

    /** A list that a client filled with nothing selects nothing, and must not be taken for all. */
    private static void requireSome(String selector, @Nullable List<String> ids) {
        if (ids != null && ids.isEmpty()) {
            throw InvalidArgument.at(
                    "scope." + selector, "name at least one, or leave it out to take all");
        }
    }
}
