// Which fx does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'FxRate:fx-001', slug: 'fx-001'}, source: 'Source:wire', statement: {id: 'fx-001', canonical: true, hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
CREATE (rate:FxRate:Fact)
SET rate = row.node
WITH rate, row
MATCH (source:Source {id: row.source})
CREATE (rate)-[said:STATED_BY]->(source)
SET said = row.statement
