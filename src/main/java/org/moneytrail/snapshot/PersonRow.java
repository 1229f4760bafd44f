package org.moneytrail.snapshot;

import org.moneytrail.graph.row.GraphRow;

/** A person, as far as lists need to know one. */
public record PersonRow(String slug, String name) {

    static PersonRow of(GraphRow row) {
        String slug = row.text("slug");
        return new PersonRow(slug, row.textOr("name", slug));
    }

    public String id() {
        return "Person:" + slug;
    }
}
