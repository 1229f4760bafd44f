// Which of these entities does the graph know, and by which names?
// :param ids => ['Organization:minimax']
UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
RETURN entity.id AS id, entity.name AS name
ORDER BY id
LIMIT 1000
