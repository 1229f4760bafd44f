package org.moneytrail.rule.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;

/** Days between two, both ends included; an open end holds every day, but no window holds what is undated (R4). */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean contains(@Nullable PartialDate date) {
        return date == null ? from == null && to == null : contains(date.last());
    }

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
