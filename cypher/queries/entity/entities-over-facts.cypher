// Which entities stand on the other side of these entities' facts, such as the funds of commitments, and what is told of them?
// :param ids => ["Organization:alibaba"]
// :param near => "COMMITTED_BY"
// :param far => "COMMITTED_TO"
UNWIND $ids AS near
MATCH (:Entity {id: near})<-[one:OF_PERSON|COMMITTED_BY]-(:Fact)-[other:AT|COMMITTED_TO]->(entity:Entity)
WHERE type(one) = $near AND type(other) = $far
WITH DISTINCT near, entity
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
    MATCH (entity)-[out]->(linked:Entity)
    WHERE type(out) <> "STATED_BY"
    RETURN {type: type(out), id: linked.id} AS linked
    ORDER BY type(out), linked.id
  } AS links
ORDER BY near, id
