// Which people does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Person:wang-xing', slug: 'wang-xing'}, source: 'Source:wire', statement: {id: 'wang-xing', canonical: true, hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
CREATE (person:Person:Entity:Party)
SET person = row.node
WITH person, row
MATCH (source:Source {id: row.source})
CREATE (person)-[said:STATED_BY]->(source)
SET said = row.statement
