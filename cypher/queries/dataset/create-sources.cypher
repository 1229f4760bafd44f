// Which sources does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Source:wire', slug: 'wire', hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
CREATE (source:Source:Entity)
SET source = row.node
