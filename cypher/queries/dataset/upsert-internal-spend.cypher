// Who spends or plans to spend what on itself, by which source?
// :param rows => [{node: {id: 'InternalAllocation:is-01', slug: 'is-01'}, source: 'Source:scmp', statement: {id: 'is-01', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {BUDGETED_BY: ['Organization:bytedance'], FOR_SECTOR: ['Sector:ai']}}]
UNWIND $rows AS row
MERGE (allocation:InternalAllocation {id: row.node.id})
WITH row, allocation
WHERE NOT EXISTS {
  MATCH (allocation)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET allocation = row.node
SET allocation:Fact
WITH row, allocation
CALL (row, allocation) {
  MATCH (allocation)-[old:BUDGETED_BY|FOR_SECTOR]->(:Entity)
  WHERE row.ownsLinks
  DELETE old
}
CALL (row, allocation) {
  UNWIND row.links.BUDGETED_BY AS id
  MATCH (spender:Organization {id: id})
  MERGE (allocation)-[:BUDGETED_BY]->(spender)
}
CALL (row, allocation) {
  UNWIND row.links.FOR_SECTOR AS id
  MATCH (sector:Sector {id: id})
  MERGE (allocation)-[:FOR_SECTOR]->(sector)
}
CALL (row, allocation) {
  MATCH (allocation)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, allocation) {
  MATCH (source:Source {id: row.source})
  CREATE (allocation)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
