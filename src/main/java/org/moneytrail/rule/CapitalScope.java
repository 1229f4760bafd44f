package org.moneytrail.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;

/**
 * What a question is about. Several selectors intersect (R10).
 *
 * @param sectors the sector asked for with its whole subtree; null for any
 * @param startups slugs; null for any
 * @param from first day of the window, included
 * @param to last day of the window, included
 * @param parties ids of investors whose legs are asked for, the two ids of one body both; null for everybody's
 */
public record CapitalScope(
        @Nullable Set<String> sectors,
        @Nullable Set<String> startups,
        @Nullable String country,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Set<String> parties) {

    /** A scope that asks for nobody's legs in particular. */
    public CapitalScope(
            @Nullable Set<String> sectors,
            @Nullable Set<String> startups,
            @Nullable String country,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(sectors, startups, country, from, to, null);
    }

    /** Asked by investor or fund, an item is that party's leg (R17). */
    boolean asksFor(PartyRef party) {
        return parties == null || parties.contains(party.id());
    }

    public boolean covers(OrganizationProfile startup) {
        return (sectors == null || (startup.sector() != null && sectors.contains(startup.sector())))
                && (startups == null || startups.contains(startup.slug()))
                && inCountry(startup);
    }

    /** An internal allocation lies in a scope by its own sector; a scope of startups takes none (R10). */
    public boolean coversAllocation(
            @Nullable String sector, @Nullable OrganizationProfile spender) {
        return startups == null
                && parties == null
                && sectors != null
                && sector != null
                && sectors.contains(sector)
                && (country == null || (spender != null && inCountry(spender)));
    }

    public boolean hasWindow() {
        return from != null || to != null;
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** A span lies in the window as a whole; no window holds every span (R11a). */
    public boolean containsSpan(LocalDate first, LocalDate last) {
        return contains(first) && contains(last);
    }

    /** An imprecise date of which one part lies inside an end of the window and another outside it. */
    public boolean straddledBy(PartialDate date) {
        return contains(date.first()) != contains(date.last())
                || (from != null
                        && to != null
                        && date.first().isBefore(from)
                        && date.last().isAfter(to));
    }

    private boolean inCountry(OrganizationProfile organization) {
        return country == null || Objects.equals(country, organization.country());
    }
}
