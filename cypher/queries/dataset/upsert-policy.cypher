// Which measures did a state take?
// :param rows => [{node: {id: 'PolicyMeasure:pm-001', slug: 'pm-001'}, source: 'Source:wire', statement: {id: 'pm-001', canonical: true, hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
MERGE (measure:Fact {id: row.node.id})
SET measure = row.node
SET measure:PolicyMeasure
MERGE (source:Source {id: row.source})
MERGE (measure)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
