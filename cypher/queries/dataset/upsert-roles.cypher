// Who was what, and where?
// :param rows => [{node: {id: 'Role:rl-001', slug: 'rl-001'}, source: 'Source:scmp', statement: {id: 'rl-001', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {OF_PERSON: ['Person:wang-xing'], AT: ['Organization:meituan']}}]
UNWIND $rows AS row
MERGE (role:Role {id: row.node.id})
WITH row, role
WHERE NOT EXISTS {
  MATCH (role)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET role = row.node
SET role:Fact
WITH row, role
CALL (row, role) {
  MATCH (role)-[old:OF_PERSON|AT]->(:Entity)
  DELETE old
}
CALL (row, role) {
  UNWIND row.links.OF_PERSON AS id
  MATCH (person:Person {id: id})
  MERGE (role)-[:OF_PERSON]->(person)
}
CALL (row, role) {
  UNWIND row.links.AT AS id
  MATCH (organization:Organization {id: id})
  MERGE (role)-[:AT]->(organization)
}
CALL (row, role) {
  MATCH (role)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, role) {
  MATCH (source:Source {id: row.source})
  CREATE (role)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
