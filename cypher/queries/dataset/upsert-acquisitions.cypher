// Who took over whom, and what does each source tell of it?
// :param rows => [{node: {id: 'Acquisition:acq-lightyear', slug: 'acq-lightyear'}, source: 'Source:scmp', statement: {id: 'acq-lightyear', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {TARGETS: ['Organization:light-years-beyond'], ACQUIRED_BY: ['Organization:meituan']}}]
UNWIND $rows AS row
MERGE (acquisition:Acquisition {id: row.node.id})
WITH row, acquisition
WHERE NOT EXISTS {
  MATCH (acquisition)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET acquisition = row.node
SET acquisition:Fact
WITH row, acquisition
CALL (row, acquisition) {
  MATCH (acquisition)-[old:TARGETS|ACQUIRED_BY]->(:Entity)
  WHERE row.ownsLinks
  DELETE old
}
CALL (row, acquisition) {
  UNWIND row.links.TARGETS AS id
  MATCH (target:Organization {id: id})
  MERGE (acquisition)-[:TARGETS]->(target)
}
CALL (row, acquisition) {
  UNWIND row.links.ACQUIRED_BY AS id
  MATCH (acquirer:Organization {id: id})
  MERGE (acquisition)-[:ACQUIRED_BY]->(acquirer)
}
CALL (row, acquisition) {
  MATCH (acquisition)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, acquisition) {
  MATCH (source:Source {id: row.source})
  CREATE (acquisition)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
