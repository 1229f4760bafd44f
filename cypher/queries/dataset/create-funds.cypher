// Which funds does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Fund:z-fund', slug: 'z-fund'}, source: 'Source:wire', statement: {id: 'z-fund', canonical: true, hash: 'f00d'}, links: {MANAGED_BY: ['Organization:z-fund-gp'], SAME_BODY_AS: ['Organization:z-fund-org']}}]
UNWIND $rows AS row
CREATE (fund:Fund:Entity:Party)
SET fund = row.node
WITH fund, row
MATCH (source:Source {id: row.source})
CREATE (fund)-[said:STATED_BY]->(source)
SET said = row.statement
WITH fund, row
CALL (fund, row) {
  UNWIND row.links.MANAGED_BY AS id
  MATCH (manager:Organization {id: id})
  CREATE (fund)-[:MANAGED_BY]->(manager)
}
CALL (fund, row) {
  UNWIND row.links.SAME_BODY_AS AS id
  MATCH (body:Organization {id: id})
  CREATE (fund)-[:SAME_BODY_AS]->(body)
}
