// Which sectors are there, and which lie directly above each?
// :param limit => 5000
MATCH (sector:Sector)
RETURN
  sector.id AS id,
  sector.slug AS slug,
  COLLECT {
    MATCH (sector)-[:PART_OF]->(parent:Sector)
    RETURN parent.slug AS parent
    ORDER BY parent
  } AS parents
ORDER BY slug
LIMIT $limit
