package org.moneytrail.snapshot;

import org.neo4j.driver.Record;

/** A person, as far as lists need to know one. */
public record PersonRow(String slug, String name) {

    static PersonRow of(Record row) {
        String slug = row.get("slug").asString();
        return new PersonRow(slug, row.get("name").asString(slug));
    }

    public String id() {
        return "Person:" + slug;
    }
}
