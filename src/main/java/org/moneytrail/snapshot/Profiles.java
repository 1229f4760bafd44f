package org.moneytrail.snapshot;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.OrganizationProfile;

/** What the rules know of organizations, by slug: a look at the rows, since a copy after every write would cost more than the rules. */
final class Profiles extends AbstractMap<String, OrganizationProfile> {

    private final Map<String, OrganizationRow> rows;

    Profiles(Map<String, OrganizationRow> rows) {
        this.rows = rows;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public boolean containsKey(@Nullable Object slug) {
        return rows.containsKey(slug);
    }

    @Override
    public @Nullable OrganizationProfile get(@Nullable Object slug) {
        OrganizationRow row = rows.get(slug);
        return row == null ? null : row.profile();
    }

    @Override
    public Set<String> keySet() {
        return rows.keySet();
    }

    @Override
    public Set<Map.Entry<String, OrganizationProfile>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return rows.size();
            }

            @Override
            public Iterator<Map.Entry<String, OrganizationProfile>> iterator() {
                return rows.values().stream()
                        .map(row -> Map.entry(row.slug(), row.profile()))
                        .iterator();
            }
        };
    }
}
