package org.moneytrail.snapshot;

import java.util.Map;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Source;

/** What has a life of its own, each by slug, in the order of slugs. */
public record Things(
        Map<String, OrganizationRow> organizations,
        Map<String, FundProfile> funds,
        Map<String, PersonRow> people,
        Map<String, StockRow> stocks,
        Map<String, Source> sources) {}
