// Which people are there?
// :param rows => [{node: {id: 'Person:wang-xing', slug: 'wang-xing'}, source: 'Source:wire', statement: {id: 'wang-xing', canonical: true, hash: 'f00d'}, links: {}}]
UNWIND $rows AS row
MERGE (person:Person {id: row.node.id})
SET person = row.node
SET person:Entity:Party
MERGE (source:Source {id: row.source})
MERGE (person)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
