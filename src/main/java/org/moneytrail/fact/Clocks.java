package org.moneytrail.fact;

import java.time.LocalDate;

/**
 * The two clocks of a question.
 *
 * @param validAt only events that had happened by this day count (R4)
 * @param knownAt only statements that had been published by this day exist (R5)
 */
public record Clocks(LocalDate validAt, LocalDate knownAt) {}
