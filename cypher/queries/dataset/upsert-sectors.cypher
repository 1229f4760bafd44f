// Which sectors are there, and what are they part of?
// :param rows => [{node: {id: 'Sector:ai-chips', slug: 'ai-chips', hash: 'f00d'}, links: {PART_OF: ['Sector:ai']}}]
UNWIND $rows AS row
MERGE (sector:Sector {id: row.node.id})
SET sector = row.node
SET sector:Entity
FOREACH (id IN row.links.PART_OF |
  MERGE (parent:Sector {id: id})
  MERGE (sector)-[:PART_OF]->(parent)
)
