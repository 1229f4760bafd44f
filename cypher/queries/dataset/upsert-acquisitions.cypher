// Who took over whom, and what does each source tell of it?
// :param rows => [{node: {id: 'Acquisition:acq-lightyear', slug: 'acq-lightyear'}, source: 'Source:wire', statement: {id: 'acq-lightyear', canonical: true, hash: 'f00d'}, links: {TARGETS: ['Organization:light-years-beyond'], ACQUIRED_BY: ['Organization:meituan']}}]
UNWIND $rows AS row
MERGE (acquisition:Fact {id: row.node.id})
SET acquisition = row.node
SET acquisition:Acquisition
MERGE (source:Source {id: row.source})
MERGE (acquisition)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.TARGETS |
  MERGE (target:Organization {id: id})
  MERGE (acquisition)-[:TARGETS]->(target)
)
FOREACH (id IN row.links.ACQUIRED_BY |
  MERGE (acquirer:Organization {id: id})
  MERGE (acquisition)-[:ACQUIRED_BY]->(acquirer)
)
