// Who held which part of whom, and when?
// :param rows => [{node: {id: 'Holding:hd-001', slug: 'hd-001'}, source: 'Source:wire', statement: {id: 'hd-001', canonical: true, hash: 'f00d'}, links: {HELD_BY: ['Organization:alibaba'], HELD_IN: ['Organization:moonshot']}}]
UNWIND $rows AS row
MERGE (holding:Fact {id: row.node.id})
SET holding = row.node
SET holding:Holding
MERGE (source:Source {id: row.source})
MERGE (holding)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.HELD_BY |
  MERGE (holder:Entity {id: id})
  MERGE (holding)-[:HELD_BY]->(holder)
)
FOREACH (id IN row.links.HELD_IN |
  MERGE (company:Organization {id: id})
  MERGE (holding)-[:HELD_IN]->(company)
)
