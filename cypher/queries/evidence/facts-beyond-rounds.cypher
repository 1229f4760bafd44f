// What is told of everything else that happened about organizations and funds, and at which nodes does it point?
// :param limit => 10000000
MATCH (fact:Acquisition|InternalAllocation|Holding|Role|Commitment|Interest|Mandate|Quote)
RETURN
  fact.slug AS slug,
  head([label IN labels(fact) WHERE label <> "Fact"]) AS label,
  properties(fact) AS properties,
  COLLECT {
    MATCH (fact)-[told:STATED_BY]->(source:Source)
    RETURN {statement: properties(told), source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements,
  COLLECT {
    MATCH (fact)-[link]->(node:Entity|Fact)
    WHERE type(link) <> "STATED_BY"
    RETURN {type: type(link), id: node.id, name: node.name} AS linked
    ORDER BY type(link), node.id
  } AS links
ORDER BY label, slug
LIMIT $limit
