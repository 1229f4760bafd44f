// Which of these entities does the graph know, by which names, and from rows of which content?
// :param ids => ['Organization:minimax']
UNWIND $ids AS wanted
MATCH (entity:Entity|Hidden {id: wanted})
WHERE entity:Entity
  OR 'Entity' IN entity.hiddenLabels
RETURN entity.id AS id, entity.name AS name, entity.hash AS hash
ORDER BY id
LIMIT 1000
