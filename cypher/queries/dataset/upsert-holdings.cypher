// Who held which part of whom, and when?
// :param rows => [{node: {id: 'Holding:hd-001', slug: 'hd-001'}, source: 'Source:scmp', statement: {id: 'hd-001', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {HELD_BY: ['Organization:alibaba'], HELD_IN: ['Organization:moonshot']}}]
UNWIND $rows AS row
MERGE (holding:Holding {id: row.node.id})
WITH row, holding
WHERE NOT EXISTS {
  MATCH (holding)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET holding = row.node
SET holding:Fact
WITH row, holding
CALL (row, holding) {
  MATCH (holding)-[old:HELD_BY|HELD_IN]->(:Entity)
  DELETE old
}
CALL (row, holding) {
  UNWIND row.links.HELD_BY AS id
  MATCH (holder:Entity {id: id})
  MERGE (holding)-[:HELD_BY]->(holder)
}
CALL (row, holding) {
  UNWIND row.links.HELD_IN AS id
  MATCH (company:Organization {id: id})
  MERGE (holding)-[:HELD_IN]->(company)
}
CALL (row, holding) {
  MATCH (holding)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, holding) {
  MATCH (source:Source {id: row.source})
  CREATE (holding)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
