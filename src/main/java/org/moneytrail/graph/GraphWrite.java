package org.moneytrail.graph;

import java.util.Map;

/** One writing statement with its parameters. */
public record GraphWrite(CypherQuery query, Map<String, ?> parameters) {}
