// What is told of these facts, and at which nodes do they point?
// :param ids => ["Acquisition:acq-lightyear", "Role:rl-001"]
UNWIND $ids AS id
MATCH (fact:Fact {id: id})
RETURN
  fact.id AS id,
  fact.slug AS slug,
  head([label IN labels(fact) WHERE label <> "Fact"]) AS label,
  properties(fact) AS properties,
  COLLECT {
    MATCH (fact)-[told:STATED_BY]->(source:Source)
    RETURN {statement: told {.*, hash: null}, source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements,
  COLLECT {
    MATCH (fact)-[link]->(node:Entity|Fact)
    WHERE type(link) <> "STATED_BY"
    RETURN {type: type(link), id: node.id, name: node.name} AS linked
    ORDER BY type(link), node.id
  } AS links
ORDER BY label, slug
