// What stands on this entity, and what does it point at, by all that is told of it? A name that is somebody else's stays.
// :param id => 'Organization:minimax'
// :param node => {id: 'Organization:minimax', slug: 'minimax', name: 'MiniMax'}
// :param types => ['IN_SECTOR']
// :param links => [{type: 'IN_SECTOR', id: 'Sector:ai'}]
MATCH (entity:Entity {id: $id})
WITH entity, coalesce($node.name, entity.name) AS name
SET entity = $node
SET entity.name = name
WITH entity
CALL (entity) {
  MATCH (entity)-[link]->(other:Entity)
  WHERE type(link) IN $types
    AND link.movedFrom IS NULL
    AND NOT {type: type(link), id: other.id} IN $links
  DELETE link
}
CALL (entity) {
  UNWIND $links AS wanted
  MATCH (other:Entity {id: wanted.id})
  WHERE NOT EXISTS {
    MATCH (entity)-[same]->(other)
    WHERE type(same) = wanted.type
  }
  CREATE (entity)-[:$(wanted.type)]->(other)
}
