// Which internal spend does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'InternalAllocation:is-01', slug: 'is-01'}, source: 'Source:wire', statement: {id: 'is-01', canonical: true, hash: 'f00d'}, links: {BUDGETED_BY: ['Organization:bytedance'], FOR_SECTOR: ['Sector:ai']}}]
UNWIND $rows AS row
CREATE (allocation:InternalAllocation:Fact)
SET allocation = row.node
WITH allocation, row
MATCH (source:Source {id: row.source})
CREATE (allocation)-[said:STATED_BY]->(source)
SET said = row.statement
WITH allocation, row
CALL (allocation, row) {
  UNWIND row.links.BUDGETED_BY AS id
  MATCH (spender:Organization {id: id})
  CREATE (allocation)-[:BUDGETED_BY]->(spender)
}
CALL (allocation, row) {
  UNWIND row.links.FOR_SECTOR AS id
  MATCH (sector:Sector {id: id})
  CREATE (allocation)-[:FOR_SECTOR]->(sector)
}
