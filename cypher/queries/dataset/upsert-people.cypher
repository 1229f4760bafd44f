// Which people are there?
// :param rows => [{node: {id: 'Person:wang-xing', slug: 'wang-xing'}, source: 'Source:scmp', statement: {id: 'wang-xing', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {}}]
UNWIND $rows AS row
MERGE (person:Person {id: row.node.id})
WITH row, person
WHERE NOT EXISTS {
  MATCH (person)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET person = row.node
SET person:Entity:Party
WITH row, person
CALL (row, person) {
  MATCH (person)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, person) {
  MATCH (source:Source {id: row.source})
  CREATE (person)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
