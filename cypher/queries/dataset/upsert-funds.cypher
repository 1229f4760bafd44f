// Which funds are there, who manages them, and which organizations are they themselves?
// :param rows => [{node: {id: 'Fund:z-fund', slug: 'z-fund'}, source: 'Source:wire', statement: {id: 'z-fund', canonical: true, hash: 'f00d'}, links: {MANAGED_BY: ['Organization:z-fund-gp'], SAME_BODY_AS: ['Organization:z-fund-org']}}]
UNWIND $rows AS row
MERGE (fund:Fund {id: row.node.id})
SET fund = row.node
SET fund:Entity:Party
MERGE (source:Source {id: row.source})
MERGE (fund)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.MANAGED_BY |
  MERGE (manager:Organization {id: id})
  MERGE (fund)-[:MANAGED_BY]->(manager)
)
FOREACH (id IN row.links.SAME_BODY_AS |
  MERGE (body:Organization {id: id})
  MERGE (fund)-[:SAME_BODY_AS]->(body)
)
