// Which policy does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'PolicyMeasure:pm-001', slug: 'pm-001'}, source: 'Source:wire', statement: {id: 'pm-001', canonical: true, hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
CREATE (measure:PolicyMeasure:Fact)
SET measure = row.node
WITH measure, row
MATCH (source:Source {id: row.source})
CREATE (measure)-[said:STATED_BY]->(source)
SET said = row.statement
