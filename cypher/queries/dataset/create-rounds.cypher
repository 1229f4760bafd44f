// Which rounds does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'FundingRound:ms-b', slug: 'ms-b'}, source: 'Source:wire', statement: {id: 'ms-b', canonical: true, hash: 'f00d'}, links: {RAISED_BY: ['Organization:moonshot']}}]
UNWIND $rows AS row
CREATE (round:FundingRound:Fact)
SET round = row.node
WITH round, row
MATCH (source:Source {id: row.source})
CREATE (round)-[said:STATED_BY]->(source)
SET said = row.statement
WITH round, row
CALL (round, row) {
  UNWIND row.links.RAISED_BY AS id
  MATCH (startup:Organization {id: id})
  CREATE (round)-[:RAISED_BY]->(startup)
}
