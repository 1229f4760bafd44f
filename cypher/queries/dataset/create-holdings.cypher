// Which holdings does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Holding:hd-001', slug: 'hd-001'}, source: 'Source:wire', statement: {id: 'hd-001', canonical: true, hash: 'f00d'}, links: {HELD_BY: ['Organization:alibaba'], HELD_IN: ['Organization:moonshot']}}]
UNWIND $rows AS row
CREATE (holding:Holding:Fact)
SET holding = row.node
WITH holding, row
MATCH (source:Source {id: row.source})
CREATE (holding)-[said:STATED_BY]->(source)
SET said = row.statement
WITH holding, row
CALL (holding, row) {
  UNWIND row.links.HELD_BY AS id
  MATCH (holder:Entity {id: id})
  CREATE (holding)-[:HELD_BY]->(holder)
}
CALL (holding, row) {
  UNWIND row.links.HELD_IN AS id
  MATCH (company:Organization {id: id})
  CREATE (holding)-[:HELD_IN]->(company)
}
