// Which claims does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Claim:cl-001', slug: 'cl-001'}, source: 'Source:wire', statement: {id: 'cl-001', canonical: true, hash: 'f00d'}, links: {CLAIMS_ABOUT: ['Sector:foundation-models']}}]
UNWIND $rows AS row
CREATE (claim:Claim:Fact)
SET claim = row.node
WITH claim, row
MATCH (source:Source {id: row.source})
CREATE (claim)-[said:STATED_BY]->(source)
SET said = row.statement
WITH claim, row
CALL (claim, row) {
  UNWIND row.links.CLAIMS_ABOUT AS id
  MATCH (subject:Entity {id: id})
  CREATE (claim)-[:CLAIMS_ABOUT]->(subject)
}
