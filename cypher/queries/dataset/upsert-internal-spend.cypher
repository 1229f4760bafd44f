// Who spends or plans to spend what on itself, by which source?
// :param rows => [{node: {id: 'InternalAllocation:is-01', slug: 'is-01'}, source: 'Source:wire', statement: {id: 'is-01', canonical: true, hash: 'f00d'}, links: {BUDGETED_BY: ['Organization:bytedance'], FOR_SECTOR: ['Sector:ai']}}]
UNWIND $rows AS row
MERGE (allocation:Fact {id: row.node.id})
SET allocation = row.node
SET allocation:InternalAllocation
MERGE (source:Source {id: row.source})
MERGE (allocation)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.BUDGETED_BY |
  MERGE (spender:Organization {id: id})
  MERGE (allocation)-[:BUDGETED_BY]->(spender)
)
FOREACH (id IN row.links.FOR_SECTOR |
  MERGE (sector:Sector {id: id})
  MERGE (allocation)-[:FOR_SECTOR]->(sector)
)
