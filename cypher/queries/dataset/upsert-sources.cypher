// Which pages were read?
// :param rows => [{node: {id: 'Source:scmp', slug: 'scmp', hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
MERGE (source:Source {id: row.node.id})
WITH row, source
WHERE coalesce(source.hash, '') <> row.node.hash
SET source = row.node
SET source:Entity
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
