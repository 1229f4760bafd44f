// What do sources tell of these entities?
// :param ids => ['Organization:minimax']
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  entity.id AS id,
  COLLECT {
    MATCH (entity)-[told:STATED_BY]->(source:Source)
    RETURN {statement: properties(told), source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements
ORDER BY id
LIMIT 100
