// What is told of what happened to no organization in particular: budgets, commitments, clauses, quotes, interest in whole sectors?
// :param limit => 10000000
MATCH (fact:InternalAllocation|Interest|Commitment|Mandate|Quote)
WHERE NOT EXISTS { (fact:Interest)-[:SHOWN_IN]->(:Organization) }
RETURN
  fact.slug AS slug,
  head([label IN labels(fact) WHERE label <> "Fact"]) AS label,
  {} AS properties,
  COLLECT {
    MATCH (fact)-[told:STATED_BY]->(source:Source)
    RETURN {statement: told {.*, hash: null}, source: source.slug} AS statement
    ORDER BY told.id
  } AS statements,
  COLLECT {
    MATCH (fact)-[link]->(node:Entity|Fact)
    WHERE type(link) <> "STATED_BY"
    RETURN {type: type(link), id: node.id, name: CASE WHEN node:Party THEN node.name END} AS linked
    ORDER BY type(link), node.id
  } AS links
ORDER BY label, slug
LIMIT $limit
