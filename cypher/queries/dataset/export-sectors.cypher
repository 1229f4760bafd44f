// Which sectors are there, and what are they part of?
// :param after => ''
// :param limit => 100
MATCH (sector:Sector)
WHERE sector.id > $after
RETURN
  sector.slug AS id,
  sector.id AS node,
  '' AS source,
  sector {
    .nameEn,
    .nameZh,
    parentIds: COLLECT {
      MATCH (sector)-[:PART_OF]->(parent:Sector)
      RETURN parent.slug AS slug
      ORDER BY slug
    }
  } AS fields
ORDER BY node
LIMIT $limit
