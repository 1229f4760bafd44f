// Who looked at whom, or at which sector, without any money being known?
// :param rows => [{node: {id: 'Interest:in-001', slug: 'in-001'}, source: 'Source:wire', statement: {id: 'in-001', canonical: true, hash: 'f00d'}, links: {SHOWN_BY: ['Organization:tencent'], SHOWN_IN: ['Organization:deepseek'], SHOWN_FOR: ['Sector:foundation-models']}}]
UNWIND $rows AS row
MERGE (interest:Fact {id: row.node.id})
SET interest = row.node
SET interest:Interest
MERGE (source:Source {id: row.source})
MERGE (interest)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.SHOWN_BY |
  MERGE (party:Entity {id: id})
  MERGE (interest)-[:SHOWN_BY]->(party)
)
FOREACH (id IN row.links.SHOWN_IN |
  MERGE (startup:Organization {id: id})
  MERGE (interest)-[:SHOWN_IN]->(startup)
)
FOREACH (id IN row.links.SHOWN_FOR |
  MERGE (sector:Sector {id: id})
  MERGE (interest)-[:SHOWN_FOR]->(sector)
)
