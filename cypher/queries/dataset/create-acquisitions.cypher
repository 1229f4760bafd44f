// Which acquisitions does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Acquisition:acq-lightyear', slug: 'acq-lightyear'}, source: 'Source:wire', statement: {id: 'acq-lightyear', canonical: true, hash: 'f00d'}, links: {TARGETS: ['Organization:light-years-beyond'], ACQUIRED_BY: ['Organization:meituan']}}]
UNWIND $rows AS row
CREATE (acquisition:Acquisition:Fact)
SET acquisition = row.node
WITH acquisition, row
MATCH (source:Source {id: row.source})
CREATE (acquisition)-[said:STATED_BY]->(source)
SET said = row.statement
WITH acquisition, row
CALL (acquisition, row) {
  UNWIND row.links.TARGETS AS id
  MATCH (target:Organization {id: id})
  CREATE (acquisition)-[:TARGETS]->(target)
}
CALL (acquisition, row) {
  UNWIND row.links.ACQUIRED_BY AS id
  MATCH (acquirer:Organization {id: id})
  CREATE (acquisition)-[:ACQUIRED_BY]->(acquirer)
}
