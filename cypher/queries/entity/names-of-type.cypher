// What are all entities of one type or role called, to suggest a name for one that does not exist?
// :param type => "Startup"
// :param limit => 20000
MATCH (entity:Entity)
WHERE $type IN labels(entity)
RETURN
  entity.slug AS slug
ORDER BY slug
LIMIT $limit
