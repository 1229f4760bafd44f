package org.moneytrail.fact;

import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of an organization.
 *
 * @param kind what it mainly is (R20)
 * @param sector slug of its own sector
 * @param standsForOthers the row is a sum of other organizations (R11 DUPLICATE)
 * @param listed its shares trade somewhere
 * @param listedOn the day since when, if known
 */
public record OrganizationProfile(
        String slug,
        String name,
        OrganizationKind kind,
        @Nullable String sector,
        @Nullable String country,
        @Nullable String city,
        @Nullable PartialDate foundedOn,
        boolean standsForOthers,
        boolean listed,
        @Nullable PartialDate listedOn) {}
