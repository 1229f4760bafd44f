// Which facts other than rounds are there about these entities, by these relationships?
// :param ids => ["Organization:moonshot"]
// :param relationships => ["TARGETS", "AT", "HELD_IN"]
// PROFILE with 40 made-up startups: 177 hits, at most 218: the types that can be asked for are named, so that the planner keeps to
// them, of the 56 relationships of an investor one is wanted here, hence the filter.
UNWIND $ids AS near
MATCH (entity:Entity {id: near})<-[about:TARGETS|ACQUIRED_BY|BUDGETED_BY|FOR_SECTOR|HELD_BY|HELD_IN|OF_PERSON|AT|MADE_BY|COMMITTED_BY|COMMITTED_TO|IMPOSED_BY|BINDS|NAMES_SECTOR|QUOTES|RAISED_BY_ISSUER|SOLD_SHARES_OF|SHOWN_BY|SHOWN_IN|SHOWN_FOR|CLAIMS_ABOUT|MEASURES]-(fact:Fact)
WHERE type(about) IN $relationships
WITH DISTINCT near, fact
RETURN
  near AS near,
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
ORDER BY near, label, slug
