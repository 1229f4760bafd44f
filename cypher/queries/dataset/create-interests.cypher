// Which interests does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Interest:in-001', slug: 'in-001'}, source: 'Source:wire', statement: {id: 'in-001', canonical: true, hash: 'f00d'}, links: {SHOWN_BY: ['Organization:tencent'], SHOWN_IN: ['Organization:deepseek'], SHOWN_FOR: ['Sector:foundation-models']}}]
UNWIND $rows AS row
CREATE (interest:Interest:Fact)
SET interest = row.node
WITH interest, row
MATCH (source:Source {id: row.source})
CREATE (interest)-[said:STATED_BY]->(source)
SET said = row.statement
WITH interest, row
CALL (interest, row) {
  UNWIND row.links.SHOWN_BY AS id
  MATCH (party:Entity {id: id})
  CREATE (interest)-[:SHOWN_BY]->(party)
}
CALL (interest, row) {
  UNWIND row.links.SHOWN_IN AS id
  MATCH (startup:Organization {id: id})
  CREATE (interest)-[:SHOWN_IN]->(startup)
}
CALL (interest, row) {
  UNWIND row.links.SHOWN_FOR AS id
  MATCH (sector:Sector {id: id})
  CREATE (interest)-[:SHOWN_FOR]->(sector)
}
