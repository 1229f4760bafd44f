// What are all entities of one type called, to suggest a name for one that does not exist?
// :param type => "Sector"
// :param limit => 20000
MATCH (entity:Entity)
WHERE entity.id STARTS WITH $type + ":"
RETURN
  entity.slug AS slug
ORDER BY slug
LIMIT $limit
