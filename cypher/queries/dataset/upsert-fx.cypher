// Which exchange rates are known?
// :param rows => [{node: {id: 'FxRate:fx-001', slug: 'fx-001'}, source: 'Source:wire', statement: {id: 'fx-001', canonical: true, hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
MERGE (rate:Fact {id: row.node.id})
SET rate = row.node
SET rate:FxRate
MERGE (source:Source {id: row.source})
MERGE (rate)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
