// Which pages were read?
// :param rows => [{node: {id: 'Source:wire', slug: 'wire', hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
MERGE (source:Source {id: row.node.id})
SET source = row.node
SET source:Entity
