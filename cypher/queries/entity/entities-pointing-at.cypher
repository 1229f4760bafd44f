// Which entities point at these by one relationship, such as the funds at their managers, and what is told of them?
// :param ids => ["Organization:hongshan"]
// :param relationship => "MANAGED_BY"
// PROFILE with 40 made-up startups: 481 hits, at most 600: a type is no parameter of a pattern, so the four that are asked for are
// named: the thousands of legs of an investor are not walked. Half of the hits are what the six funds themselves point at.
UNWIND $ids AS near
MATCH (:Entity {id: near})<-[link:MANAGED_BY|SAME_BODY_AS|ISSUED_BY|PART_OF]-(entity:Entity)
WHERE type(link) = $relationship
RETURN
  near AS near,
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
    MATCH (entity)-[out]->(other:Entity)
    WHERE type(out) <> "STATED_BY"
    RETURN {type: type(out), id: other.id} AS linked
    ORDER BY type(out), other.id
  } AS links
ORDER BY near, id
