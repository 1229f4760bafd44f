// Which sectors are there, and what are they part of? A parent that comes later in the rows is made first.
// :param rows => [{node: {id: 'Sector:ai-chips', slug: 'ai-chips', hash: 'f00d'}, links: {PART_OF: ['Sector:ai']}}]
UNWIND $rows AS row
MERGE (sector:Sector {id: row.node.id})
WITH row, sector
WHERE coalesce(sector.hash, '') <> row.node.hash
SET sector = row.node
SET sector:Entity
WITH row, sector
CALL (row, sector) {
  MATCH (sector)-[old:PART_OF]->(:Entity)
  DELETE old
}
CALL (row, sector) {
  UNWIND row.links.PART_OF AS id
  MERGE (parent:Sector {id: id})
  MERGE (sector)-[:PART_OF]->(parent)
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
