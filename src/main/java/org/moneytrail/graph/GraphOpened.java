package org.moneytrail.graph;

/**
 * The graph can be reached. Whoever has to bring it into the state that questions need observes this, in the order of the
 * priorities; only when all have done so is the graph ready. Where the graph comes late, it is fired late, and again after a failure.
 */
public record GraphOpened() {}
