package org.moneytrail.refusal;

/** One wrong argument: its path below the field that it belongs to ("scope.sector"), and what is wrong with it. */
public record Violation(String path, String message) {}
