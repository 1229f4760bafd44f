package org.moneytrail.level;

/** An item with the key by which the graph sorted it. */
public record Keyed<T>(String key, T item) {}
