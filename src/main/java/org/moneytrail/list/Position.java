package org.moneytrail.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in a list: the values of the whole sort key, then its slug.
 *
 * @param values null where one is not known
 */
record Position(List<@Nullable SortValue> values, String slug) {}
