package org.moneytrail.dataset;

import java.util.List;

/** What the rows of a file look like: its columns, and what the cells of one row must say together. */
record Shape(List<Column> columns, List<RowRule> rules) {

    static Shape of(List<Column> columns, RowRule... rules) {
        return new Shape(columns, List.of(rules));
    }
}
