// What are these entities, what do sources tell of them, and which other entities do they point at?
// :param ids => ["Organization:minimax", "Sector:ai"]
// PROFILE with 40 made-up startups: 115 hits, at most 140: a seek of a unique id for each, statements and links of a thing together,
// since one statement more costs more than all of this.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  entity.id AS id,
  entity.slug AS slug,
  labels(entity) AS labels,
  entity {.*, hash: null, searchForms: null, searchTerms: null} AS properties,
  COLLECT {
    MATCH (entity)-[told:STATED_BY]->(source:Source)
    RETURN {statement: told {.*, hash: null}, source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements,
  COLLECT {
    MATCH (entity)-[link]->(other:Entity)
    WHERE type(link) <> "STATED_BY"
    RETURN {type: type(link), id: other.id} AS linked
    ORDER BY type(link), other.id
  } AS links
ORDER BY id
